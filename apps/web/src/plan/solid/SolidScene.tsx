import { simulatedWords } from "@firstray/osteotomy";
import { type JSX, useId, useRef, useState } from "react";
import { useViewport } from "../../film/use-viewport.ts";
import { useText } from "../../language/use-text.ts";
import { poseWords, solidTexts } from "../../texts/solid-texts.ts";
import { classes } from "../../ui/classes.ts";
import { Notice } from "../../ui/Notice.tsx";
import { poseAfterKey } from "./pose-after-key.ts";
import styles from "./Solid.module.css";
import { SolidBar } from "./SolidBar.tsx";
import type { SolidViewProps } from "./solid-view-props.ts";
import { firstPose, solidViewPose } from "./solid-views.ts";
import { solidWords } from "./solid-words.ts";
import { useSolidPlan } from "./use-solid-plan.ts";
import { useSolidPointer } from "./use-solid-pointer.ts";
import { useSolidPose } from "./use-solid-pose.ts";
import { useSolidStage } from "./use-solid-stage.ts";

/** The bones in their stage: turned by mouse, finger or keys; everything that they show is said in words too. */
export function SolidScene(props: SolidViewProps): JSX.Element {
  const t = useText();
  const [help, words] = [useId(), useId()];
  const side = props.foot.landmarks.side;
  const home = firstPose(side);
  const plan = useSolidPlan(props);
  const [pose, setPose, swing] = useSolidPose(home);
  const [withBefore, setWithBefore] = useState(true);
  const [stage, viewport] = useViewport<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawable = useSolidStage(canvas, { plan, withBefore, pose, viewport, words: simulatedWords });
  const pointer = useSolidPointer(pose, setPose);
  return (
    <section className={styles["solid"]} aria-label={t(solidTexts.title)}>
      {drawable && (
        <SolidBar
          onView={(view) => swing(solidViewPose(view, side))}
          onHome={() => swing(home)}
          withBefore={withBefore}
          onWithBefore={setWithBefore}
        />
      )}
      <div
        ref={stage}
        className={classes(styles["stage"], !drawable && styles["gone"])}
        role="application"
        aria-label={t(solidTexts.stage)}
        aria-describedby={`${words} ${help}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys that turn it
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const next = poseAfterKey(pose, event, home);
          if (next === undefined) return;
          event.preventDefault();
          setPose(next);
        }}
        {...pointer}
      >
        <canvas ref={canvas} />
      </div>
      {!drawable && (
        <div className={styles["instead"]}>
          <Notice tone="info">{t(solidTexts.noDrawing)}</Notice>
        </div>
      )}
      {drawable && (
        <p id={help} className={styles["help"]}>
          {t(solidTexts.help)} <output className={styles["pose"]}>{t(poseWords(pose))}</output>
        </p>
      )}
      <div id={words} className={styles["words"]}>
        {solidWords(props, plan).map((sentence) => (
          <p key={sentence.en}>{t(sentence)}</p>
        ))}
      </div>
    </section>
  );
}

import { type LandmarkPoints, tapNames } from "@firstray/radiograph";
import type { JSX } from "react";
import { useEffect, useRef } from "react";
import { useText } from "../language/use-text.ts";
import { tapShortTexts, tapTexts, traceTexts } from "../texts/trace-texts.ts";
import { classes } from "../ui/classes.ts";
import page from "./Film.module.css";
import { isTapped } from "./is-tapped.ts";
import styles from "./TraceGuide.module.css";
import type { Tracing } from "./use-tracing.ts";

interface Props {
  readonly tracing: Tracing;
  readonly points: LandmarkPoints;
}

/** Which structure the next tap means, or why the last one gave nothing; every structure, to choose another one. */
export function TraceGuide({ tracing: { active, busy, refusal, choose }, points }: Props): JSX.Element {
  const t = useText();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Sideways alone: the film under the finger must not move.
    const chosen = active && row.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (chosen) row.current?.scrollTo({ left: chosen.offsetLeft - chosen.offsetWidth });
  }, [active]);
  return (
    <div className={page["guide"]}>
      <p role="status">
        {busy && t(traceTexts.tapping)}
        {!busy && active === undefined && t(traceTexts.allTraced)}
        {!busy && active && (
          <>
            {t(traceTexts.tapNow)} <strong>{t(tapTexts[active])}</strong>
          </>
        )}
      </p>
      {refusal && (
        <p role="alert" className={styles["refusal"]}>
          {t(refusal)}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a row in every browser */}
      <div ref={row} role="group" aria-label={t(traceTexts.structures)} className={styles["taps"]}>
        {tapNames.map((tap) => (
          <button
            key={tap}
            type="button"
            aria-pressed={tap === active}
            title={t(tapTexts[tap])}
            className={classes(styles["tap"], isTapped(points, tap) && styles["tapDone"])}
            onClick={() => choose(tap)}
          >
            {t(tapShortTexts[tap])}
          </button>
        ))}
      </div>
    </div>
  );
}

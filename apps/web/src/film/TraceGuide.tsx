import { type LandmarkPoints, tapNames } from "@firstray/radiograph";
import type { JSX } from "react";
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
      <div role="group" aria-label={t(traceTexts.structures)} className={styles["taps"]}>
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

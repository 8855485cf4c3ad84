import type { Measurement, View } from "@firstray/radiograph";
import type { JSX } from "react";
import { useEffect, useRef } from "react";
import { useText } from "../language/use-text.ts";
import { goOnWords, skippedWords, stepsDone, traceTexts } from "../texts/trace-texts.ts";
import { classes } from "../ui/classes.ts";
import page from "./Film.module.css";
import styles from "./FilmGuide.module.css";
import { FirstAnswers } from "./FirstAnswers.tsx";
import { GuideStepButton } from "./GuideStepButton.tsx";
import type { Guide } from "./use-guide.ts";

interface Props {
  readonly view: View;
  readonly guide: Guide;
  readonly measurements: readonly Measurement[];
}

/** Which structure the next tap means, or why the last one gave nothing; the first numbers as soon as they are there; every step, to choose another one. */
export function FilmGuide({ view, guide, measurements }: Props): JSX.Element {
  const t = useText();
  const { steps, active, done, skipped } = guide;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Sideways alone: the film under the finger must not move.
    const chosen = active && row.current?.querySelector<HTMLElement>("[aria-pressed=true]");
    if (chosen) row.current?.scrollTo({ left: chosen.offsetLeft - chosen.offsetWidth });
  }, [active]);
  return (
    <div className={classes(page["guide"], styles["guide"])}>
      <div className={styles["line"]}>
        <GuideStatus guide={guide} />
        <span className={styles["progress"]}>
          <progress max={steps.length} value={done.length} aria-hidden />
          {t(stepsDone(done.length, steps.length))}
        </span>
        <GuideMoves guide={guide} />
      </div>
      <div className={styles["line"]}>
        <FirstAnswers view={view} measurements={measurements} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a row in every browser */}
        <div ref={row} role="group" aria-label={t(traceTexts.structures)} className={styles["taps"]}>
          {steps.map((step) => (
            <GuideStepButton
              key={step.key}
              step={step}
              state={step === active ? "active" : done.includes(step) ? "done" : skipped.includes(step) ? "skipped" : "open"}
              onChoose={guide.choose}
            />
          ))}
        </div>
      </div>
      {guide.refusal && (
        <p role="alert" className={styles["refusal"]}>
          {t(guide.refusal)}
        </p>
      )}
    </div>
  );
}

function GuideMoves({ guide }: { readonly guide: Guide }): JSX.Element {
  const t = useText();
  return (
    <span className={styles["moves"]}>
      <button type="button" className={page["tool"]} disabled={guide.back === undefined} onClick={guide.back}>
        {t(traceTexts.back)}
      </button>
      <button type="button" className={page["tool"]} disabled={guide.active === undefined} onClick={guide.skip}>
        {t(traceTexts.skip)}
      </button>
      {guide.answered && (
        <button type="button" className={styles["goOn"]} onClick={guide.goOn}>
          {t(goOnWords(guide.open.length))}
        </button>
      )}
    </span>
  );
}

function GuideStatus({ guide: { active, busy, answered, skipped } }: { readonly guide: Guide }): JSX.Element {
  const t = useText();
  return (
    <p role="status" className={styles["now"]}>
      {busy && t(traceTexts.tapping)}
      {!busy && active && (
        <>
          {t(traceTexts.tapNow)} <strong>{t(active.title)}</strong>
        </>
      )}
      {!busy && answered && t(traceTexts.answered)}
      {!busy && !active && !answered && t(skipped.length > 0 ? skippedWords(skipped.length) : traceTexts.allRead)}
    </p>
  );
}

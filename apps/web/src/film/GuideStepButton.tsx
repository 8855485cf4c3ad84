import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { classes } from "../ui/classes.ts";
import styles from "./FilmGuide.module.css";
import type { GuideStep } from "./guide-step.ts";

interface Props {
  readonly step: GuideStep;
  readonly state: "active" | "done" | "skipped" | "open";
  readonly onChoose: (step: GuideStep) => void;
}

/** One step of the guided pass: what it means hovers over it, what became of it shows in its mark. */
export function GuideStepButton({ step, state, onChoose }: Props): JSX.Element {
  const t = useText();
  return (
    <button
      type="button"
      aria-pressed={state === "active"}
      title={t(step.title)}
      className={classes(styles["tap"], state === "done" && styles["tapDone"], state === "skipped" && styles["tapSkipped"])}
      onClick={() => onChoose(step)}
    >
      {t(step.short)}
    </button>
  );
}

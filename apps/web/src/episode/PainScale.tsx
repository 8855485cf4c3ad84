import type { JSX } from "react";
import { useId } from "react";
import styles from "./AssessmentForm.module.css";

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

const steps = Array.from({ length: 11 }, (_, step) => step);

/** The numeric rating scale, 0 to 10, one tap each; nothing is chosen beforehand. */
export function PainScale({ label, value, onChange }: Props): JSX.Element {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles["scale"]}>
      <span className={styles["scaleName"]}>{label}</span>
      <span className={styles["steps"]}>
        {steps.map((step) => (
          <label key={step} className={styles["step"]}>
            <input type="radio" name={name} value={step} checked={value === step} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </span>
    </div>
  );
}

import type { Assessment } from "@firstray/record";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { assessmentTexts } from "../texts/assessment-texts.ts";
import styles from "./AssessmentForm.module.css";
import { PainScale } from "./PainScale.tsx";

type Pain = NonNullable<Assessment["pain"]>;

/** Pain at rest, walking and in shoes. @source practice-protocol A1 */
export function PainFields({ pain, onChange }: { readonly pain: Pain; readonly onChange: (pain: Pain) => void }): JSX.Element {
  const t = useText();
  return (
    <fieldset className="fields">
      <legend>{t(assessmentTexts.pain)}</legend>
      <div className={styles["scales"]}>
        {(["atRest", "walking", "inShoes"] as const).map((when) => (
          <PainScale
            key={when}
            label={t(assessmentTexts[when])}
            value={pain[when]}
            onChange={(value) => onChange({ ...pain, [when]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}

import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../../language/use-text.ts";
import { patientViewTexts } from "../../texts/patient-view-texts.ts";
import styles from "./PatientView.module.css";
import type { PatientPlanWords } from "./patient-plan-words.ts";

/** What is done, what comes after, and that every question is welcome. */
export function PatientSentences({ words }: { readonly words: PatientPlanWords }): JSX.Element {
  const t = useText();
  return (
    <div className={styles["sentences"]}>
      <Sentences title={patientViewTexts.whatIsDone} sentences={words.done} />
      <Sentences title={patientViewTexts.afterwards} sentences={words.afterwards} />
      <p>{t(patientViewTexts.asked)}</p>
    </div>
  );
}

function Sentences({ title, sentences }: { readonly title: Text; readonly sentences: readonly Text[] }): JSX.Element {
  const t = useText();
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence.en}>{t(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}

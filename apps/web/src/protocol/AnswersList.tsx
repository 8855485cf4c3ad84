import type { ProtocolDifferenceReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import styles from "./Changes.module.css";

/** What the patient may do under two versions, where the answers differ. */
export function AnswersList({ answers }: { readonly answers: ProtocolDifferenceReply["activities"] }): JSX.Element {
  const t = useText();
  return (
    <ul className={styles["changes"]}>
      {answers.map(({ before, after }) => (
        <li key={before.activity} className={styles["change"]}>
          <p className={styles["what"]}>{t(after.title)}</p>
          <dl className={styles["sides"]}>
            {[before, after].map(({ sentence }, index) => (
              <div key={index === 0 ? "before" : "after"} className={styles["side"]}>
                <dt>{t(index === 0 ? changeTexts.before : changeTexts.after)}</dt>
                <dd>{t(sentence)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

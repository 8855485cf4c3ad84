import type { ChangedValue, ProtocolChange } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { aspectTexts, changeTexts } from "../texts/protocol-change-texts.ts";
import styles from "./Changes.module.css";
import { partWords } from "./part-words.ts";

interface Props {
  readonly changes: readonly ProtocolChange[];
  /** What the two sides are called. */
  readonly labels?: readonly [Text, Text];
}

/** What changes from one version of the protocol to another: item by item, before and after. */
export function ChangesList({ changes, labels = [changeTexts.before, changeTexts.after] }: Props): JSX.Element {
  const t = useText();
  if (changes.length === 0) return <p className={styles["none"]}>{t(changeTexts.none)}</p>;
  return (
    <ul className={styles["changes"]}>
      {changes.map((change) => (
        <li key={change.path} className={styles["change"]}>
          <p className={styles["what"]}>
            {/^[A-Z]\d+$/.test(change.item) && <span className={styles["id"]}>{change.item}</span>} {t(change.title)}
            <span className={styles["aspect"]}> · {t(aspectTexts[change.aspect])}</span>
          </p>
          <dl className={styles["sides"]}>
            <Side label={t(labels[0])} value={change.before} other={change.after} />
            <Side label={t(labels[1])} value={change.after} other={change.before} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly label: string;
  readonly value: ChangedValue | undefined;
  readonly other: ChangedValue | undefined;
}

/** Of a text both languages, where both changed; of everything else the words of the language on screen. */
function Side({ label, value, other }: SideProps): JSX.Element {
  const t = useText();
  const words = value && partWords(value);
  const others = other && partWords(other);
  const spoken =
    value?.kind === "text" || value?.kind === "activity" ? (["en", "fr"] as const).filter((one) => words?.[one] !== others?.[one]) : [];
  return (
    <div className={styles["side"]}>
      <dt>{label}</dt>
      <dd>
        {words === undefined && t(changeTexts.absent)}
        {words !== undefined && spoken.length === 0 && t(words)}
        {spoken.map((language) => (
          <p key={language} lang={language}>
            {words?.[language]}
          </p>
        ))}
      </dd>
    </div>
  );
}

import type { MovedReply, PlacedReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import styles from "./Changes.module.css";

interface Props {
  readonly moved: readonly MovedReply[];
  /** What the two sides are called. */
  readonly labels?: readonly [Text, Text];
}

/** What would be owed on other days: each with its period before and after. */
export function MovedList({ moved, labels = [changeTexts.before, changeTexts.after] }: Props): JSX.Element {
  const t = useText();
  if (moved.length === 0) return <p className={styles["none"]}>{t(changeTexts.noneMoves)}</p>;
  return (
    <ul className={styles["changes"]}>
      {moved.map(({ key, title, foot, before, after }) => (
        <li key={key} className={styles["change"]}>
          <p className={styles["what"]}>
            {t(title)}
            <span className={styles["aspect"]}> · {t(footInSentence[foot])}</span>
          </p>
          <dl className={styles["sides"]}>
            <Placed label={t(labels[0])} placed={before} />
            <Placed label={t(labels[1])} placed={after} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Placed({ label, placed }: { readonly label: string; readonly placed: PlacedReply | undefined }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={styles["side"]}>
      <dt>{label}</dt>
      <dd>
        {placed === undefined
          ? t(changeTexts.absent)
          : `${formatDate(placed.opensOn, language)} – ${t(changeTexts.due)} ${formatDate(placed.dueOn, language)}`}
      </dd>
    </div>
  );
}

import type { MovedMessageReply, PlacedMessageReply } from "@firstray/contract";
import type { MessageStep } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { playTexts } from "../texts/play-texts.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import styles from "./Changes.module.css";
import { MessageWordsIn } from "./MessageWordsIn.tsx";

interface Props {
  readonly messages: readonly MovedMessageReply[];
  /** What the two sides are called. */
  readonly labels?: readonly [Text, Text];
}

/** What would be sent on other days or in other words: each message before and after, in both languages. */
export function MovedMessagesList({ messages, labels = [changeTexts.before, changeTexts.after] }: Props): JSX.Element {
  const t = useText();
  if (messages.length === 0) return <p className={styles["none"]}>{t(changeTexts.noMessageMoves)}</p>;
  return (
    <ul className={styles["changes"]}>
      {messages.map(({ key, step, to, before, after }) => (
        <li key={key} className={styles["change"]}>
          <p className={styles["what"]}>
            {t(to === "patient" ? playTexts.toPatient : playTexts.toStaff)}
            <span className={styles["aspect"]}> · {t(playTexts.steps[step])}</span>
          </p>
          <dl className={styles["sides"]}>
            <Placed label={t(labels[0])} step={step} placed={before} />
            <Placed label={t(labels[1])} step={step} placed={after} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface PlacedProps {
  readonly label: string;
  readonly step: MessageStep;
  readonly placed: PlacedMessageReply | undefined;
}

function Placed({ label, step, placed }: PlacedProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={styles["side"]}>
      <dt>{label}</dt>
      {placed === undefined ? (
        <dd>{t(changeTexts.notSent)}</dd>
      ) : (
        <dd>
          {formatDate(placed.notBefore, language)} – {formatDate(placed.validUntil, language)}
          <MessageWordsIn step={step} says={placed.says} />
        </dd>
      )}
    </div>
  );
}

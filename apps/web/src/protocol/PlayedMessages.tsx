import type { PlayedMessage } from "@firstray/pathway";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { playTexts } from "../texts/play-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import { MessageWordsIn } from "./MessageWordsIn.tsx";
import styles from "./Play.module.css";
import { playedMessageGroups } from "./played-message-groups.ts";

interface Props {
  readonly messages: readonly PlayedMessage[];
  /** The day that is shown. */
  readonly on: string;
}

/** Every message that was sent up to the day, the latest first, and those that are planned, the next first; each in both languages. */
export function PlayedMessages({ messages, on }: Props): JSX.Element {
  const t = useText();
  const { sent, planned } = playedMessageGroups(messages);
  return (
    <div className={styles["columns"]}>
      <section aria-label={t(playTexts.sent)}>
        <h3 className={styles["subtitle"]}>
          {t(playTexts.sent)} ({sent.length})
        </h3>
        {sent.length === 0 ? <p>{t(playTexts.noneSent)}</p> : <Lines messages={sent} on={on} />}
      </section>
      <section aria-label={t(playTexts.planned)}>
        <h3 className={styles["subtitle"]}>
          {t(playTexts.planned)} ({planned.length})
        </h3>
        {planned.length === 0 ? <p>{t(playTexts.noMessages)}</p> : <Lines messages={planned} on={on} />}
      </section>
    </div>
  );
}

function Lines({ messages, on }: Props): JSX.Element {
  const t = useText();
  return (
    <ul className={styles["messages"]}>
      {messages.map((message) => (
        <li key={`${message.key} ${message.sentOn}`}>
          <p>
            <strong>{t(message.to.kind === "patient" ? playTexts.toPatient : playTexts.toStaff)}</strong> ·{" "}
            {t(playTexts.steps[message.step])} {message.sentOn?.toString() === on && <Tag tone="teal">{t(playTexts.today)}</Tag>}
          </p>
          <p className={styles["note"]}>
            <Days message={message} />
          </p>
          <MessageWordsIn step={message.step} says={message.says} />
        </li>
      ))}
    </ul>
  );
}

function Days({ message: { notBefore, validUntil, sentOn } }: { readonly message: PlayedMessage }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const day = (date: typeof notBefore): string => formatDate(date.toString(), language);
  if (sentOn !== undefined)
    return (
      <>
        {t(playTexts.sentOn)} {day(sentOn)}
      </>
    );
  return (
    <>
      {day(notBefore)} – {day(validUntil)}
    </>
  );
}

import type { PathwayDay, PlannedMessage } from "@firstray/pathway";
import { messageWords, titleOf } from "@firstray/pathway";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { playTexts } from "../texts/play-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Play.module.css";

/** What would still be sent, with its first and its last day, in the words that leave the house. */
export function PlayedMessages({ messages }: Pick<PathwayDay, "messages">): JSX.Element {
  const t = useText();
  const language = useLanguage();
  if (messages.length === 0) return <p>{t(playTexts.noMessages)}</p>;
  const inOrder = messages.toSorted((one, other) => one.notBefore.toString().localeCompare(other.notBefore.toString()));
  return (
    <ul className={styles["messages"]}>
      {inOrder.map((message) => (
        <li key={message.key}>
          <p>
            <strong>{t(message.to.kind === "patient" ? playTexts.toPatient : playTexts.toStaff)}</strong> ·{" "}
            {t(playTexts.steps[message.step])} {message.today && <Tag tone="teal">{t(playTexts.today)}</Tag>}
          </p>
          <p className={styles["note"]}>
            {formatDate(message.notBefore.toString(), language)} – {formatDate(message.validUntil.toString(), language)}
          </p>
          <Words message={message} />
        </li>
      ))}
    </ul>
  );
}

function Words({ message: { step, says } }: { readonly message: PlannedMessage }): JSX.Element {
  const language = useLanguage();
  const { practice } = useSession();
  const t = useText();
  if (says.kind === "owed") return <p>{t(titleOf({ kind: says.obligation, protocolItem: says.protocolItem }))}</p>;
  return <p>{messageWords(step, says, language, { name: practice.name }).sms}</p>;
}

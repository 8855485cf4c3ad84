import { type MessageContent, type MessageStep, messageWords, titleOf } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import styles from "./Play.module.css";

interface Props {
  readonly step: MessageStep;
  readonly says: MessageContent;
}

/** What a message says: to a patient in both languages, as it leaves the house; to staff what is owed, since they read it on the worklist. */
export function MessageWordsIn({ step, says }: Props): JSX.Element {
  const t = useText();
  const { practice } = useSession();
  if (says.kind === "owed") return <p>{t(titleOf({ kind: says.obligation, protocolItem: says.protocolItem }))}</p>;
  return (
    <div className={styles["pair"]}>
      {(["en", "fr"] as const).map((language) => (
        <p key={language} lang={language}>
          {messageWords(step, says, language, { name: practice.name }).sms}
        </p>
      ))}
    </div>
  );
}

import type { MessageReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { messageStates, messageSteps, messageTexts } from "../texts/message-texts.ts";
import entries from "../ui/Entries.module.css";
import { Tag, type TagTone } from "../ui/Tag.tsx";
import { MessageAnswers } from "./MessageAnswers.tsx";
import { MessageOutcome } from "./MessageOutcome.tsx";
import styles from "./Messages.module.css";

const tones: Readonly<Record<MessageReply["state"], TagTone>> = {
  waiting: "neutral",
  sending: "teal",
  sent: "good",
  unknown: "alarm",
  failed: "danger",
  expired: "caution",
  cancelled: "neutral",
};

interface Props {
  readonly message: MessageReply;
  /** Whether the reader has to be told whose it is. */
  readonly named?: boolean;
}

/** One message: on which step, about what, to whom, when, what became of it; its words a click away. */
export function MessageLine({ message, named = false }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const { patient, step, about, state, notBefore, sendingAt, words } = message;
  const moment = state === "waiting" ? `${t(messageTexts.from)} ${formatMoment(notBefore, language, timeZone)}` : undefined;
  return (
    <li className={entries["line"]}>
      <div className={entries["head"]}>
        <strong>
          {named && patient && (
            <>
              <Link to="/patients/$patient" params={{ patient: patient.id }}>
                {patient.givenName} {patient.familyName}
              </Link>
              {" · "}
            </>
          )}
          {t(messageSteps[step])}
        </strong>
        <Tag tone={tones[state]}>{t(messageStates[state])}</Tag>
      </div>
      <p className={entries["fine"]}>{[...about.map(t), recipient(message, t)].join(" · ")}</p>
      <p className={entries["fine"]}>{moment ?? (sendingAt && formatMoment(sendingAt, language, timeZone))}</p>
      <MessageOutcome message={message} />
      {words && (
        <details className={styles["words"]}>
          <summary>{t(messageTexts.words)}</summary>
          <p>{words.subject}</p>
          <pre>{words.text}</pre>
        </details>
      )}
      <MessageAnswers message={message} />
    </li>
  );
}

function recipient({ to }: MessageReply, t: ReturnType<typeof useText>): string {
  if (to.kind === "staff") return `${t(messageTexts.toStaff)} ${t(to.owner)}`;
  return `${t(to.by === "email" ? messageTexts.toEmail : messageTexts.toSms)} ${to.address}`;
}

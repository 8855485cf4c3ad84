import type { InFlightReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { editorTexts, inFlightWords, messageCount } from "../texts/protocol-editor-texts.ts";
import { protocolVersion } from "../texts/protocol-texts.ts";
import styles from "./Changes.module.css";
import { MovedList } from "./MovedList.tsx";
import { MovedMessagesList } from "./MovedMessagesList.tsx";

/** What would move over all running episodes: how many, and whose. */
export function InFlightList({ reply }: { readonly reply: InFlightReply }): JSX.Element {
  const t = useText();
  const byName = reply.episodes.toSorted((one, other) => one.patient.familyName.localeCompare(other.patient.familyName));
  return (
    <div role="status">
      <p>{t(inFlightWords(reply))}</p>
      <p className={styles["none"]}>{t(byName.length === 0 ? editorTexts.none : editorTexts.notMoved)}</p>
      <ul className={styles["episodes"]}>
        {byName.map(({ patient, episode, foot, follows, moved, messages }) => (
          <li key={episode}>
            <p className={styles["whose"]}>
              <Link to="/patients/$patient" params={{ patient: patient.id }}>
                {patient.givenName} {patient.familyName}
              </Link>{" "}
              · {patient.number} · {t(footInSentence[foot])} · {t(protocolVersion(follows))}
            </p>
            <MovedList moved={moved} />
            {messages.length > 0 && (
              <details className={styles["messages"]}>
                <summary>{t(messageCount(messages.length))}</summary>
                <MovedMessagesList messages={messages} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { DestroyedReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { actorName } from "../history/actor-name.ts";
import { formatDate } from "../language/format-date.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { destroyedCounts, retentionTexts } from "../texts/retention-texts.ts";
import styles from "../ui/Entries.module.css";

/** What was destroyed: when, by whom, why and how much, of nobody that it names. */
export function DestroyedList({ destroyed }: { readonly destroyed: readonly DestroyedReply[] }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  if (destroyed.length === 0) return <p>{t(retentionTexts.destroyedNone)}</p>;
  return (
    <ol className={styles["list"]}>
      {destroyed.map(({ patient, on, by, reason, entries, films, years }) => (
        <li key={patient} className={styles["line"]}>
          <p>
            <Link to="/patients/$patient" params={{ patient }}>
              {t(quoted(reason))}
            </Link>
          </p>
          <p className={styles["fine"]}>
            {formatDate(on, language)} · {t(actorName(by))} · {t(destroyedCounts(entries, films, years))}
          </p>
        </li>
      ))}
    </ol>
  );
}

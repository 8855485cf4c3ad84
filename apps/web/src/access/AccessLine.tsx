import type { AccessEntry } from "@firstray/contract";
import type { JSX } from "react";
import { actorName } from "../history/actor-name.ts";
import styles from "../history/History.module.css";
import { formatMoment } from "../language/format-moment.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { roleTexts } from "../texts/role-texts.ts";

/** One look or change: who, in which role, when, and why where a reason was given. */
export function AccessLine({ entry: { actor, at, title, reason } }: { readonly entry: AccessEntry }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice } = useSession();
  return (
    <li className={styles["entry"]}>
      <p className={styles["head"]}>
        <span className={styles["title"]}>{t(title)}</span>
      </p>
      <p className={styles["fine"]}>
        {t(actorName(actor))}
        {actor.kind === "staff" && `, ${t(roleTexts[actor.role])}`} ·{" "}
        <time dateTime={at}>{formatMoment(at, language, practice.timeZone)}</time>
      </p>
      {reason && <p className={styles["fine"]}>{t(quoted(reason))}</p>}
    </li>
  );
}

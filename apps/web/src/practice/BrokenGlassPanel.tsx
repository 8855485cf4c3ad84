import type { BrokenGlassReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { brokenGlassQuery } from "../api/broken-glass-query.ts";
import styles from "../history/History.module.css";
import { formatMoment } from "../language/format-moment.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";

/** Every opening of a restricted chart, for the administrator to look over. */
export function BrokenGlassPanel(): JSX.Element {
  const t = useText();
  const query = useQuery(brokenGlassQuery);
  return (
    <Panel title={t(restrictionTexts.listTitle)}>
      <p className={styles["fine"]}>{t(restrictionTexts.listNote)}</p>
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{t(restrictionTexts.none)}</p>
          ) : (
            <ol className={styles["list"]}>
              {entries.map((entry) => (
                <BrokenGlassLine key={entry.id} entry={entry} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}

function BrokenGlassLine({ entry }: { readonly entry: BrokenGlassReply["entries"][number] }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const { actor, at, endsAt, reason, patient } = entry;
  return (
    <li className={styles["entry"]}>
      <p className={styles["head"]}>
        <span className={styles["title"]}>{t(quoted(reason))}</span>
      </p>
      <p className={styles["fine"]}>
        {actor.name}, {t(roleTexts[actor.role])} · <time dateTime={at}>{formatMoment(at, language, timeZone)}</time>{" "}
        {t(restrictionTexts.until)} {formatMoment(endsAt, language, timeZone)} ·{" "}
        <Link to="/patients/$patient" params={{ patient: patient.id }}>
          {patient.familyName}, {patient.givenName} {patient.number}
        </Link>
      </p>
    </li>
  );
}

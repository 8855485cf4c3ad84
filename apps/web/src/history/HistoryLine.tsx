import type { HistoryEntry, ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { formatMoment } from "../language/format-moment.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { useSession } from "../session/use-session.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { historyTexts, wrongPatientTexts } from "../texts/history-texts.ts";
import { classes } from "../ui/classes.ts";
import { Tag } from "../ui/Tag.tsx";
import { actorName } from "./actor-name.ts";
import { entryDetail } from "./entry-detail.ts";
import { feetOfEntry } from "./feet-of-entry.ts";
import styles from "./History.module.css";

interface Props {
  readonly entry: HistoryEntry;
  readonly obligations: readonly ObligationReply[];
}

/** What was signed or computed stands as it is, or is voided: a corrected plan is another plan. */
const neverCorrected: ReadonlySet<HistoryEntry["type"]> = new Set(["PlanSigned", "CorrectionAchieved"]);

/** One entry: what, when it happened, who recorded it and when, why, and how to put it right. */
export function HistoryLine({ entry, obligations }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice } = useSession();
  const title = [t(entry.title), ...feetOfEntry(entry.payload).map((foot) => t(footInSentence[foot]))].join(", ");
  const detail = entryDetail(entry, obligations);
  const about = `${title}, ${formatDate(entry.occurredOn, language)}`;
  return (
    <li className={classes(styles["entry"], entry.state === "voided" && styles["struck"])}>
      <p className={styles["head"]}>
        <span className={styles["title"]}>{title}</span>
        {entry.state !== "stands" && <Tag tone="caution">{t(historyTexts[entry.state])}</Tag>}
      </p>
      {detail && <p className={styles["fine"]}>{t(detail)}</p>}
      <p className={styles["fine"]}>
        <time dateTime={entry.occurredOn}>{formatDate(entry.occurredOn, language)}</time> · {t(actorName(entry.actor))},{" "}
        {t(historyTexts.recorded)} <time dateTime={entry.recordedAt}>{formatMoment(entry.recordedAt, language, practice.timeZone)}</time>
      </p>
      {entry.reason && <p className={styles["fine"]}>{t(quoted(entry.reason))}</p>}
      {entry.correctable && (
        <p className={styles["actions"]}>
          {!neverCorrected.has(entry.type) && (
            <DialogButton
              variant="subtle"
              size="compact-xs"
              aria-label={`${t(historyTexts.correct)} ${about}`}
              opens={{ kind: "correct", entry }}
            >
              {t(historyTexts.correct)}
            </DialogButton>
          )}
          <DialogButton
            variant="subtle"
            color="red"
            size="compact-xs"
            aria-label={`${t(historyTexts.void)} ${about}`}
            opens={{ kind: "void", entry }}
          >
            {t(historyTexts.void)}
          </DialogButton>
          {entry.type === "WireInserted" && (
            <DialogButton
              variant="subtle"
              color="red"
              size="compact-xs"
              aria-label={`${t(wrongPatientTexts.open)} ${about}`}
              opens={{ kind: "wrong-patient", entry }}
            >
              {t(wrongPatientTexts.open)}
            </DialogButton>
          )}
        </p>
      )}
    </li>
  );
}

import type { DueRecord } from "@firstray/contract";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { actorName } from "../history/actor-name.ts";
import { formatDate } from "../language/format-date.ts";
import { formatMoment } from "../language/format-moment.ts";
import { quoted } from "../language/quoted.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { retentionTexts } from "../texts/retention-texts.ts";
import styles from "../ui/Lines.module.css";
import own from "./Retention.module.css";

interface Props {
  readonly record: DueRecord;
  readonly onDestroy: () => void;
  readonly onKeep: () => void;
}

/** One record whose period has passed: whether it may be destroyed, and if not, every reason. */
export function DueRecordLine({ record: { patient, lastEntryOn, bars, kept }, onDestroy, onKeep }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const button = (label: string, onClick: () => void): JSX.Element => (
    <Button variant="default" size="compact-sm" aria-label={`${label} ${patient.number}`} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className={styles["line"]}>
      <div className={own["words"]}>
        <Link to="/patients/$patient" params={{ patient: patient.id }}>
          <strong>
            {patient.familyName}, {patient.givenName}
          </strong>{" "}
          {patient.number}
        </Link>
        <span className={styles["about"]}>
          {t(retentionTexts.lastEntry)} {formatDate(lastEntryOn, language)}
        </span>
        {bars.length === 0 ? (
          <p className={own["why"]}>{t(retentionTexts.may)}</p>
        ) : (
          <div className={own["why"]}>
            <p>
              <strong>{t(retentionTexts.mayNot)}</strong>
            </p>
            <ul className={own["bars"]}>
              {bars.map((bar) => (
                <li key={bar.en}>{t(bar)}</li>
              ))}
              {kept && (
                <li>
                  {t(quoted(kept.reason))} {t(actorName(kept.by))}, {formatMoment(kept.at, language, timeZone)}
                </li>
              )}
            </ul>
          </div>
        )}
      </div>
      <div className={styles["buttons"]}>
        {button(t(kept ? retentionTexts.endKeeping : retentionTexts.keep), onKeep)}
        {bars.length === 0 && button(t(retentionTexts.destroy), onDestroy)}
      </div>
    </li>
  );
}

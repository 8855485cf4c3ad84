import type { EpisodeReply, PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { momentTexts, scoreTexts } from "../texts/score-texts.ts";
import styles from "./Visits.module.css";

interface Props {
  readonly patient: PatientReply;
  readonly episode: EpisodeReply;
}

/** The totals of the practice's questionnaires for one foot, each with its range and which way is better; nothing where none is asked for. */
export function ScoresList({ patient: { obligations }, episode: { id, questionnaires } }: Props): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  const asked = obligations.some(({ kind, episode }) => kind === "questionnaire" && episode === id);
  if (questionnaires.length === 0 && !asked) return null;
  return (
    <div className={styles["scores"]}>
      <ul aria-label={t(scoreTexts.title)}>
        {questionnaires.map(({ questionnaire, at, total, instrument, on, by }) => (
          <li key={`${questionnaire} ${at}`}>
            <strong>
              {instrument?.name ?? questionnaire}: {total.toLocaleString(language === "fr" ? "fr-CA" : "en-CA")}
            </strong>{" "}
            {instrument && (
              <span className={styles["when"]}>
                ({instrument.lowest}–{instrument.highest}, {t(instrument.higherIsBetter ? scoreTexts.higher : scoreTexts.lower)})
              </span>
            )}{" "}
            <span className={styles["when"]}>
              {t(momentTexts[at])} · {formatDate(on, language)}, {by}
            </span>
          </li>
        ))}
      </ul>
      <DialogButton variant="default" size="compact-sm" opens={{ kind: "record-score", episode: id }}>
        {t(scoreTexts.record)}
      </DialogButton>
    </div>
  );
}

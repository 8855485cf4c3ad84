import type { EpisodeReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { assessmentAnswers } from "./assessment-answers.ts";
import styles from "./EpisodeCard.module.css";

/** What the consultation found, and who found it. */
export function AssessmentPanel({ episode }: { readonly episode: EpisodeReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { assessment } = episode;
  return (
    <Panel
      title={t(episodeTexts.assessment)}
      level={3}
      plain
      aside={
        <DialogButton variant={assessment ? "subtle" : "light"} size="compact-sm" opens={{ kind: "assess", episode: episode.id }}>
          {t(assessment ? episodeTexts.reassess : episodeTexts.assess)}
        </DialogButton>
      }
    >
      {assessment ? (
        <>
          <dl className={styles["answers"]}>
            {assessmentAnswers(assessment.value).map(({ question, answer }) => (
              <div key={question.en} className="contents">
                <dt>{t(question)}</dt>
                <dd>{t(answer)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles["note"]}>
            {assessment.by}, {formatDate(assessment.on, language)}
          </p>
        </>
      ) : (
        <p className={styles["quiet"]}>{t(episodeTexts.notAssessed)}</p>
      )}
    </Panel>
  );
}

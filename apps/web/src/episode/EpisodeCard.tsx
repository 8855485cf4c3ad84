import type { EpisodeReply, PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { OperationPanel } from "../operation/OperationPanel.tsx";
import { DialogButton } from "../patient/DialogButton.tsx";
import { NewerProtocol } from "../protocol/NewerProtocol.tsx";
import { episodeTexts } from "../texts/episode-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { VisitsPanel } from "../visit/VisitsPanel.tsx";
import { ActivitiesPanel } from "./ActivitiesPanel.tsx";
import { AssessmentPanel } from "./AssessmentPanel.tsx";
import styles from "./EpisodeCard.module.css";
import { ExercisesNote } from "./ExercisesNote.tsx";
import { IndicationPanel } from "./IndicationPanel.tsx";
import { StageTag } from "./StageTag.tsx";
import { StepsPanel } from "./StepsPanel.tsx";

interface Props {
  readonly patient: PatientReply;
  readonly episode: EpisodeReply;
}

/** One foot's course: stage, visits, operation, indication, assessment, steps, and what the foot may do today. */
export function EpisodeCard({ patient, episode }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <Panel
      title={t(footTexts[episode.foot])}
      aside={
        <>
          <StageTag episode={episode} />
          <span className={styles["opened"]}>
            {t(episodeTexts.openedOn)} {formatDate(episode.openedOn, language)}
          </span>
          {!episode.closed && (
            <DialogButton variant="subtle" size="compact-xs" opens={{ kind: "close-episode", episode: episode.id }}>
              {t(episodeTexts.close)}
            </DialogButton>
          )}
        </>
      }
    >
      {!episode.closed && <NewerProtocol episode={episode} />}
      <VisitsPanel patient={patient} episode={episode} />
      {episode.exercises && <ExercisesNote exercises={episode.exercises} />}
      <div className={styles["parts"]}>
        <div className={styles["column"]}>
          <OperationPanel patient={patient} episode={episode} />
          <AssessmentPanel episode={episode} />
          <StepsPanel patient={patient} episode={episode} />
        </div>
        <div className={styles["column"]}>
          <IndicationPanel criteria={episode.indication} />
        </div>
      </div>
      {episode.operation?.state === "held" && <ActivitiesPanel activities={episode.activities} />}
    </Panel>
  );
}

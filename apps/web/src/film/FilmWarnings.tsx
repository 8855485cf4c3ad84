import type { FilmReply, PatientReply } from "@firstray/contract";
import { type LandmarkFile, lateralityWarning, type Side } from "@firstray/radiograph";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { filmQuery } from "../api/film-query.ts";
import { formatDate } from "../language/format-date.ts";
import { labelled } from "../language/labelled.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { useSession } from "../session/use-session.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Film.module.css";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly file: LandmarkFile;
}

/** What is weak about the film: its side label against its landmarks, settled by a person; whatever else the server warns of. */
export function FilmWarnings({ film, patient, file }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const { state, record } = useRecording(patient, "shown");
  const warning = film.laterality ? undefined : lateralityWarning(file);
  const settle = async (side: Side): Promise<void> => {
    const done = await record({ type: "SettleFilmLaterality", payload: { film: film.id, side } }, { occurredOn: today });
    if (done) await queryClient.invalidateQueries({ queryKey: filmQuery(film.id).queryKey });
  };
  return (
    <>
      {warning && (
        <Notice tone="caution" title={t(viewerTexts.settleSide)} role="alert">
          <p>{t(warning.sentence)}</p>
          <div className={styles["settle"]}>
            <Button size="xs" variant="default" onClick={() => void settle("left")}>
              {t(viewerTexts.isLeft)}
            </Button>
            <Button size="xs" variant="default" onClick={() => void settle("right")}>
              {t(viewerTexts.isRight)}
            </Button>
          </div>
          <RecordingNotice state={state} />
        </Notice>
      )}
      {film.laterality && (
        <p className={styles["fine"]}>
          {t(labelled(viewerTexts.settledSide, footTexts[film.laterality.side]))} ({film.laterality.by},{" "}
          {formatDate(film.laterality.on, language)})
        </p>
      )}
      {film.warnings
        .filter(({ code }) => code !== "laterality")
        .map(({ code, sentence }) => (
          <Notice key={code} tone="caution">
            {t(sentence)}
          </Notice>
        ))}
    </>
  );
}

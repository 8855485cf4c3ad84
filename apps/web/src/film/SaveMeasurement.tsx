import type { FilmReply, PatientReply } from "@firstray/contract";
import type { LandmarkFile } from "@firstray/radiograph";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { filmQuery } from "../api/film-query.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { usePermission } from "../session/use-permission.ts";
import { useSession } from "../session/use-session.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Film.module.css";
import type { LandmarkEditor } from "./use-landmarks.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly editor: LandmarkEditor;
  readonly file: LandmarkFile;
}

/** Records the landmarks, which the server measures again; who measured last, and whether there is something to save. */
export function SaveMeasurement({ film, patient, editor, file }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today } = useSession();
  const may = usePermission("measure-film");
  const queryClient = useQueryClient();
  const { state, record } = useRecording(patient, "shown");
  const blocked = film.identity.kind === "mismatch" || (film.identity.kind === "settled" && !film.identity.belongs);
  const save = async (): Promise<void> => {
    const payload = { film: film.id, landmarks: file };
    if (!(await record({ type: "MeasureFilm", payload }, { occurredOn: today }))) return;
    editor.saved();
    await queryClient.invalidateQueries({ queryKey: filmQuery(film.id).queryKey });
  };
  if (blocked) return <Notice tone="danger">{t(viewerTexts.blocked)}</Notice>;
  return (
    <div className={styles["save"]}>
      <PermittedButton
        deed="measure-film"
        disabled={!editor.unsaved}
        loading={state.kind === "sending"}
        onClick={() => void save()}
        fullWidth
      >
        {t(viewerTexts.save)}
      </PermittedButton>
      {may.kind === "refused" && <p className={styles["fine"]}>{t(may.because)}</p>}
      <p className={styles["fine"]} role="status">
        {editor.unsaved && t(editor.restored ? viewerTexts.restored : viewerTexts.unsaved)}
        {!editor.unsaved && film.measuredOn && `${t(viewerTexts.saved)} `}
        {film.measuredOn && `${t(viewerTexts.measuredBy)} ${film.measuredBy ?? ""}, ${formatDate(film.measuredOn, language)}`}
      </p>
      {editor.restored && (
        <Button variant="default" size="xs" onClick={editor.discard}>
          {t(viewerTexts.discard)}
        </Button>
      )}
      <RecordingNotice state={state} />
    </div>
  );
}

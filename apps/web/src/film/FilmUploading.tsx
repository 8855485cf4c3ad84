import type { FilmUploadReply, ProblemReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import { patientQuery } from "../api/patient-query.ts";
import { type DeclaredFilm, type FilmUpload, uploadFilm } from "../api/upload-film.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { askedFields } from "./asked-fields.ts";
import { DeclaredFilmForm } from "./DeclaredFilmForm.tsx";
import styles from "./Films.module.css";

type State =
  | { readonly kind: "sending"; readonly share: number }
  | { readonly kind: "refused"; readonly problem: ProblemReply }
  | { readonly kind: "unreachable" }
  | { readonly kind: "added"; readonly reply: FilmUploadReply };

interface Props {
  readonly upload: FilmUpload;
  readonly onDismiss: () => void;
}

/** One film on its way: how far it is, what it does not say, why it was refused, that it is here. */
export function FilmUploading({ upload, onDismiss }: Props): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [state, setState] = useState<State>({ kind: "sending", share: 0 });
  const started = useRef(false);

  const start = useCallback(
    async (declared: DeclaredFilm): Promise<void> => {
      setState({ kind: "sending", share: 0 });
      const answer = await uploadFilm({ ...upload, declared }, (share) => setState({ kind: "sending", share }));
      setState(answer.kind === "done" ? { kind: "added", reply: answer.reply } : answer);
      if (answer.kind === "done") await queryClient.invalidateQueries({ queryKey: patientQuery(upload.patient).queryKey });
    },
    [queryClient, upload],
  );
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void start(upload.declared);
  }, [start, upload.declared]);

  const asked = state.kind === "refused" ? askedFields(state.problem) : [];
  return (
    <div className={styles["upload"]}>
      <div className={styles["uploadHead"]}>
        <strong>{upload.file.name}</strong>
        {state.kind !== "sending" && (
          <Button variant="subtle" size="compact-xs" onClick={onDismiss}>
            {t(filmTexts.dismiss)}
          </Button>
        )}
      </div>
      {state.kind === "sending" && (
        <div role="status">
          <progress max={1} value={state.share} aria-label={`${t(filmTexts.sending)} ${upload.file.name}`} />
          <p className={styles["fine"]}>{t(state.share < 1 ? filmTexts.sending : filmTexts.reading)}</p>
        </div>
      )}
      {state.kind === "added" && <p role="status">{t(state.reply.alreadyKnown ? filmTexts.known : filmTexts.stored)}</p>}
      {state.kind === "unreachable" && (
        <Notice tone="danger" role="alert">
          <p>{t(commonTexts.unreachable)}</p>
          <Button variant="default" size="xs" onClick={() => void start(upload.declared)}>
            {t(commonTexts.retry)}
          </Button>
        </Notice>
      )}
      {state.kind === "refused" && asked.length === 0 && (
        <Notice tone="danger" title={t(filmTexts.refused)} role="alert">
          {t(state.problem.sentence)}
        </Notice>
      )}
      {state.kind === "refused" && asked.length > 0 && (
        <DeclaredFilmForm problem={state.problem} asked={asked} onSubmit={(declared) => void start(declared)} />
      )}
    </div>
  );
}

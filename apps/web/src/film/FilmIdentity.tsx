import type { FilmReply, PatientReply } from "@firstray/contract";
import { Button, Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { useSession } from "../session/use-session.ts";
import { filmTexts, identityFieldTexts } from "../texts/film-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Films.module.css";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
}

/** Whose film it is: nothing to say when it matches; the differences and the two ways to settle them when it does not. */
export function FilmIdentity({ film, patient }: Props): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  switch (film.identity.kind) {
    case "matches":
      return null;
    case "settled":
      return (
        <p className={styles["fine"]}>
          {t(film.identity.belongs ? filmTexts.belongs : filmTexts.notThisPatient)} ({film.identity.by},{" "}
          {formatDate(film.identity.on, language)})
        </p>
      );
    case "mismatch":
      return <IdentityMismatch film={film} patient={patient} differences={film.identity.differences} />;
  }
}

type Differences = Extract<FilmReply["identity"], { readonly kind: "mismatch" }>["differences"];

function IdentityMismatch({ film, patient, differences }: Props & { readonly differences: Differences }): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const [reason, setReason] = useState("");
  const { state, record } = useRecording(patient, "shown");
  const settle = (belongs: boolean): void =>
    void record({ type: "SettleFilmIdentity", payload: { film: film.id, belongs } }, { occurredOn: today, reason: reason.trim() });
  return (
    <Notice tone="danger" title={t(filmTexts.blocked)}>
      <p>{t(filmTexts.blockedHint)}</p>
      <table className={styles["differences"]}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t(filmTexts.onFilm)}</th>
            <th scope="col">{t(filmTexts.onChart)}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, film: onFilm, chart }) => (
            <tr key={field}>
              <th scope="row">{t(identityFieldTexts[field])}</th>
              <td>{onFilm}</td>
              <td>{chart}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Textarea label={t(filmTexts.reason)} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <div className={styles["settle"]}>
        <Button variant="default" size="xs" disabled={reason.trim() === ""} onClick={() => settle(true)}>
          {t(filmTexts.belongs)}
        </Button>
        <Button color="red" size="xs" onClick={() => settle(false)}>
          {t(filmTexts.doesNotBelong)}
        </Button>
      </div>
      <RecordingNotice state={state} />
    </Notice>
  );
}

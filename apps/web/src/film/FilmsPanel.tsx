import type { PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { FilmLine } from "./FilmLine.tsx";
import styles from "./Films.module.css";
import { FilmUploads } from "./FilmUploads.tsx";

/** The patient's films and the way to add one. */
export function FilmsPanel({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const t = useText();
  return (
    <Panel title={t(filmTexts.films)} anchor="films">
      {patient.films.length === 0 && <p className={styles["quiet"]}>{t(filmTexts.none)}</p>}
      <ul className={styles["films"]}>
        {patient.films.map((film) => (
          <FilmLine key={film.id} film={film} patient={patient} />
        ))}
      </ul>
      <FilmUploads patient={patient} />
    </Panel>
  );
}

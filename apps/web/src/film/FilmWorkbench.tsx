import type { FilmReply, PatientReply } from "@firstray/contract";
import { measureFilm } from "@firstray/radiograph";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useMemo, useState } from "react";
import { filmGreysQuery } from "../api/film-greys-query.ts";
import { classes } from "../ui/classes.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { alikeFilms } from "./alike-films.ts";
import { BesideChoice } from "./BesideChoice.tsx";
import { earlierComparableFilm } from "./earlier-comparable-film.ts";
import styles from "./Film.module.css";
import { FilmBeside } from "./FilmBeside.tsx";
import { FilmHeading } from "./FilmHeading.tsx";
import { FilmSheet } from "./FilmSheet.tsx";
import { FilmStage } from "./FilmStage.tsx";
import { FilmWarnings } from "./FilmWarnings.tsx";
import { LandmarkList } from "./LandmarkList.tsx";
import { landmarkFile } from "./landmark-file.ts";
import { MeasurementTable } from "./MeasurementTable.tsx";
import { SaveMeasurement } from "./SaveMeasurement.tsx";
import { TraceDoubts } from "./TraceDoubts.tsx";
import { useLandmarkHands } from "./use-landmark-hands.ts";
import { useLandmarks } from "./use-landmarks.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
}

import { usePicture } from "./use-picture.ts";

/** The film on the left, another one beside it if one likes, what it says on the right, live while landmarks move. */
export function FilmWorkbench({ film, patient }: Props): JSX.Element {
  const greys = useQuery(filmGreysQuery(film.id));
  const editor = useLandmarks(film);
  const hands = useLandmarkHands(film, patient, editor);
  const file = useMemo(() => landmarkFile(film, editor.shown), [film, editor.shown]);
  const measurements = useMemo(() => measureFilm(file, film.calibration), [file, film.calibration]);
  const others = useMemo(() => alikeFilms(film, patient.films), [film, patient.films]);
  const [besideId, setBeside] = useState<string>();
  const beside = others.find(({ id }) => id === besideId);
  const [picture, setPicture] = usePicture();
  const table = { film, earlier: earlierComparableFilm(film, patient.films), measurements };
  return (
    <div className={styles["bench"]} data-full-height>
      <FilmHeading film={film} patient={patient}>
        <BesideChoice films={others} chosen={besideId} onChoose={setBeside} />
      </FilmHeading>
      <div className={classes(styles["stages"], beside && styles["two"])}>
        {beside && <OtherFilm key={beside.id} film={beside} />}
        <div className={styles["stageArea"]}>
          <Loaded query={greys}>{(values) => <FilmStage film={film} values={values} editor={editor} onPrint={setPicture} />}</Loaded>
        </div>
      </div>
      <aside className={styles["panel"]}>
        <FilmWarnings film={film} patient={patient} file={file} />
        <TraceDoubts doubts={editor.marks.doubts} />
        <MeasurementTable {...table} />
        <SaveMeasurement film={film} patient={patient} editor={editor} file={file} />
        <LandmarkList view={film.description.view} hands={hands} editor={editor} />
      </aside>
      {picture && <FilmSheet {...table} patient={patient} picture={picture} unsaved={editor.unsaved} />}
    </div>
  );
}

function OtherFilm({ film }: { readonly film: FilmReply }): JSX.Element {
  const greys = useQuery(filmGreysQuery(film.id));
  return <Loaded query={greys}>{(values) => <FilmBeside film={film} values={values} />}</Loaded>;
}

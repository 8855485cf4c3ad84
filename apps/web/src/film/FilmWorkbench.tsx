import type { FilmReply, PatientReply } from "@firstray/contract";
import { measureFilm } from "@firstray/radiograph";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useMemo } from "react";
import { filmGreysQuery } from "../api/film-greys-query.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { earlierComparableFilm } from "./earlier-comparable-film.ts";
import styles from "./Film.module.css";
import { FilmHeading } from "./FilmHeading.tsx";
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

/** The film on the left, what it says on the right, live while landmarks move. */
export function FilmWorkbench({ film, patient }: Props): JSX.Element {
  const greys = useQuery(filmGreysQuery(film.id));
  const editor = useLandmarks(film);
  const hands = useLandmarkHands(film, patient, editor);
  const file = useMemo(() => landmarkFile(film, editor.shown), [film, editor.shown]);
  const measurements = useMemo(() => measureFilm(file, film.calibration), [file, film.calibration]);
  return (
    <div className={styles["bench"]} data-full-height>
      <FilmHeading film={film} patient={patient} />
      <div className={styles["stageArea"]}>
        <Loaded query={greys}>{(values) => <FilmStage film={film} values={values} editor={editor} />}</Loaded>
      </div>
      <aside className={styles["panel"]}>
        <FilmWarnings film={film} patient={patient} file={file} />
        <TraceDoubts doubts={editor.marks.doubts} />
        <MeasurementTable film={film} earlier={earlierComparableFilm(film, patient.films)} measurements={measurements} />
        <SaveMeasurement film={film} patient={patient} editor={editor} file={file} />
        <LandmarkList view={film.description.view} hands={hands} editor={editor} />
      </aside>
    </div>
  );
}

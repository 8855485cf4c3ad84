import type { FilmReply, PatientReply } from "@firstray/contract";
import { measureFilm } from "@firstray/radiograph";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useMemo, useState } from "react";
import { filmGreysQuery } from "../api/film-greys-query.ts";
import { useText } from "../language/use-text.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { classes } from "../ui/classes.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { alikeFilms } from "./alike-films.ts";
import { CompareChoice, type Comparison } from "./CompareChoice.tsx";
import { earlierComparableFilm } from "./earlier-comparable-film.ts";
import styles from "./Film.module.css";
import { FilmBeside } from "./FilmBeside.tsx";
import { FilmHeading } from "./FilmHeading.tsx";
import { FilmPanel } from "./FilmPanel.tsx";
import { FilmSheet } from "./FilmSheet.tsx";
import { FilmStage } from "./FilmStage.tsx";
import { landmarkFile } from "./landmark-file.ts";
import { mayBePlanned } from "./may-be-planned.ts";
import { useEarlierUnder } from "./use-earlier-under.ts";
import { useFilmLook } from "./use-film-look.ts";
import { useFilmPictures } from "./use-film-pictures.ts";
import { useFilmReader } from "./use-film-reader.ts";
import { useFilmTasks } from "./use-film-tasks.ts";
import { useLandmarkHands } from "./use-landmark-hands.ts";
import { useLandmarks } from "./use-landmarks.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
}

/** The film on the left, another one beside or under it if one likes, what it says on the right, live while landmarks move. */
export function FilmWorkbench({ film, patient }: Props): JSX.Element {
  const t = useText();
  const greys = useQuery(filmGreysQuery(film.id));
  const editor = useLandmarks(film);
  const hands = useLandmarkHands(film, patient, editor);
  const file = useMemo(() => landmarkFile(film, editor.shown), [film, editor.shown]);
  const measurements = useMemo(() => measureFilm(file, film.calibration), [file, film.calibration]);
  const others = useMemo(() => alikeFilms(film, patient.films), [film, patient.films]);
  const [comparison, compare] = useState<Comparison>({ film: undefined, way: "beside" });
  const other = others.find(({ id }) => id === comparison.film);
  const beside = comparison.way === "beside" ? other : undefined;
  const under = useEarlierUnder(film, editor.points, comparison.way === "overlaid" ? other : undefined);
  const reader = useFilmReader(film, greys.data);
  const settled = useMemo(() => landmarkFile(film, editor.points), [film, editor.points]);
  const look = useFilmLook(reader, film, settled);
  const tasks = useFilmTasks(film, look?.feet.kind === "two" ? look.feet.at : undefined);
  const pictures = useFilmPictures({ film, patient, editor, measurements });
  const table = { film, earlier: earlierComparableFilm(film, patient.films), measurements };
  const stage = { film, reader, editor, hands, measurements, tool: tasks.tool, onTool: tasks.setTool, task: tasks.task, earlier: under };
  return (
    <div className={styles["bench"]} data-full-height>
      <FilmHeading film={film} patient={patient}>
        {mayBePlanned(film) && (
          <Link to="/films/$film/plan" params={{ film: film.id }}>
            {t(planTexts.open)}
          </Link>
        )}
        <CompareChoice films={film.splitInto ? [] : others} comparison={comparison} onCompare={compare} />
      </FilmHeading>
      <div className={classes(styles["stages"], beside && styles["two"])}>
        {beside && <OtherFilm key={beside.id} film={beside} />}
        {film.splitInto ? (
          <OtherFilm film={film} />
        ) : (
          <div className={styles["stageArea"]}>
            <Loaded query={greys}>
              {(values) => <FilmStage {...stage} values={values} onExport={pictures.offer} onPrint={pictures.print} />}
            </Loaded>
          </div>
        )}
      </div>
      <FilmPanel {...table} {...{ patient, editor, hands, file, look, tasks }} />
      {pictures.printed && <FilmSheet {...table} {...pictures.printed} patient={patient} unsaved={editor.unsaved} />}
    </div>
  );
}

function OtherFilm({ film }: { readonly film: FilmReply }): JSX.Element {
  const greys = useQuery(filmGreysQuery(film.id));
  return <Loaded query={greys}>{(values) => <FilmBeside film={film} values={values} />}</Loaded>;
}

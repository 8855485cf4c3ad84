import type { FilmReply, PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { labelled } from "../language/labelled.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import { calibrationWords } from "./calibration-words.ts";
import styles from "./FilmSheet.module.css";
import { viewTexts, weightBearingTexts } from "./film-words.ts";
import { MeasurementTable, type MeasurementTableProps } from "./MeasurementTable.tsx";

interface Props extends MeasurementTableProps {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  /** Address of the picture with the drawing in it. */
  readonly picture: string;
  /** Left and right are exchanged on it. */
  readonly mirrored: boolean;
  /** What is on the sheet differs from what is recorded. */
  readonly unsaved: boolean;
}

/** The film on paper: whose, when, by whom and where; the picture with its axes; every number with its interval. Printed once its picture is there. */
export function FilmSheet({ film, patient, picture, mirrored, unsaved, ...table }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice, user, today } = useSession();
  const { view, side, weightBearing, acquiredOn } = film.description;
  const { givenName, familyName, number, birthDate } = patient.details;
  const reading =
    film.measuredOn && !unsaved ? `${film.measuredBy ?? ""}, ${formatDate(film.measuredOn, language)}` : t(viewerTexts.notRecorded);
  const facts = [
    [patientTexts.patient, `${givenName} ${familyName}, ${number}`],
    [patientTexts.born, formatDate(birthDate, language)],
    [
      viewerTexts.taken,
      `${acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)}, ${t(weightBearingTexts[weightBearing])}`,
    ],
    [viewerTexts.calibration, t(calibrationWords(film))],
    [viewerTexts.reading, reading],
    [viewerTexts.practice, practice.name],
    [viewerTexts.printed, `${user?.name ?? ""}, ${formatDate(today, language)}`],
  ] as const;
  return (
    <section className={styles["sheet"]}>
      <h1>
        {t(footTexts[film.laterality?.side ?? side])}, {t(viewTexts[view]).toLowerCase()}
      </h1>
      {mirrored && <p className={styles["mirrored"]}>{t(labelled(viewerTexts.mirrored, viewerTexts.exchanged))}</p>}
      <dl className={styles["facts"]}>
        {facts.map(([label, words]) => (
          <div key={label.en}>
            <dt>{t(label)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className={styles["body"]}>
        <img src={picture} alt="" onLoad={() => print()} />
        <MeasurementTable film={film} {...table} />
      </div>
    </section>
  );
}

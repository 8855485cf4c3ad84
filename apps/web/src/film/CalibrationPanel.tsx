import type { FilmReply, PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { useId } from "react";
import { formatDate } from "../language/format-date.ts";
import { labelled } from "../language/labelled.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { calibrationTexts } from "../texts/calibration-texts.ts";
import { CalibrationForm } from "./CalibrationForm.tsx";
import { calibrationWords } from "./calibration-words.ts";
import styles from "./Film.module.css";
import { pixelWords } from "./pixel-words.ts";
import { TakeBack } from "./TakeBack.tsx";
import type { MarkerEnds } from "./use-marker-ends.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly ends: MarkerEnds;
  /** The edges are being marked. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** How the film's millimetres are known, and the way to know them better. */
export function CalibrationPanel({ film, patient, ends, open, onOpen }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const { calibration, marker } = film;
  return (
    <section aria-labelledby={heading} className={styles["save"]}>
      <h2 id={heading} className={styles["title"]}>
        {t(calibrationTexts.title)}
      </h2>
      <p className={styles["fine"]}>
        {t(calibrationWords(film))}
        {calibration.kind !== "unknown" && ` · ${t(pixelWords(calibration.mmPerPixel))}`}
        {marker && ` (${marker.by}, ${formatDate(marker.on, language)})`}
      </p>
      {marker && film.headerCalibration && film.headerCalibration.kind !== "unknown" && (
        <p className={styles["fine"]}>{t(labelled(calibrationTexts.header, pixelWords(film.headerCalibration.mmPerPixel)))}</p>
      )}
      {film.lengthsRecalculated && <p className={styles["fine"]}>{t(calibrationTexts.recalculated)}</p>}
      {open ? (
        <CalibrationForm film={film} patient={patient} ends={ends} onClose={() => onOpen(false)} />
      ) : (
        <div className={styles["settle"]}>
          <PermittedButton deed="measure-film" variant="default" size="xs" onClick={() => onOpen(true)}>
            {t(marker ? calibrationTexts.again : calibrationTexts.begin)}
          </PermittedButton>
          {marker && <TakeBack patient={patient} event={marker.event} label={calibrationTexts.takeBack} />}
        </div>
      )}
    </section>
  );
}

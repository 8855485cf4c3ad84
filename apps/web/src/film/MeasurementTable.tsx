import type { FilmReply } from "@firstray/contract";
import { calibrationTitles, type Measurement } from "@firstray/radiograph";
import type { JSX } from "react";
import { labelled } from "../language/labelled.ts";
import { useText } from "../language/use-text.ts";
import { measurementTexts } from "../texts/measurement-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";
import { MeasurementRow } from "./MeasurementRow.tsx";

interface Props {
  readonly film: FilmReply;
  readonly measurements: readonly Measurement[];
}

/** What the landmarks say: the values first, and folded away what still needs landmarks. */
export function MeasurementTable({ film, measurements }: Props): JSX.Element {
  const t = useText();
  const measured = measurements.filter(({ kind }) => kind === "measured");
  const open = measurements.filter(({ kind }) => kind === "not-measurable");
  return (
    <section aria-labelledby="measurements">
      <h2 id="measurements" className={styles["title"]}>
        {t(measurementTexts.measurements)}
      </h2>
      {measured.length === 0 ? <p className={styles["fine"]}>{t(measurementTexts.none)}</p> : <Rows measurements={measured} />}
      {open.length > 0 && (
        <details className={styles["more"]}>
          <summary>
            {t(measurementTexts.notMeasurable)} ({open.length})
          </summary>
          <Rows measurements={open} />
        </details>
      )}
      <p className={styles["fine"]}>{t(labelled(viewerTexts.calibration, calibrationTitles[film.calibration.kind]))}</p>
    </section>
  );
}

function Rows({ measurements }: { readonly measurements: readonly Measurement[] }): JSX.Element {
  const t = useText();
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{t(measurementTexts.name)}</th>
          <th scope="col">{t(measurementTexts.value)}</th>
        </tr>
      </thead>
      <tbody>
        {measurements.map((measurement) => (
          <MeasurementRow key={`${measurement.name} ${measurement.method}`} measurement={measurement} />
        ))}
      </tbody>
    </table>
  );
}

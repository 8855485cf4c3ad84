import type { FilmReply } from "@firstray/contract";
import type { Measured, Measurement } from "@firstray/radiograph";
import type { JSX } from "react";
import { useId } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { measurementTexts } from "../texts/measurement-texts.ts";
import { calibrationWords } from "./calibration-words.ts";
import page from "./Film.module.css";
import { MeasurementChange } from "./MeasurementChange.tsx";
import { MeasurementRow } from "./MeasurementRow.tsx";
import styles from "./MeasurementTable.module.css";

/** What a table of one film's measurements needs. */
export interface MeasurementTableProps {
  readonly film: FilmReply;
  /** The last film before it that may be compared with it. */
  readonly earlier: FilmReply | undefined;
  readonly measurements: readonly Measurement[];
}

/** What the landmarks say: the values first, and folded away what still needs landmarks. */
export function MeasurementTable({ film, earlier, measurements }: MeasurementTableProps): JSX.Element {
  const t = useText();
  const heading = useId();
  const measured = measurements.filter((measurement) => measurement.kind === "measured");
  const open = measurements.filter(({ kind }) => kind === "not-measurable");
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={page["title"]}>
        {t(measurementTexts.measurements)}
      </h2>
      {measured.length === 0 ? (
        <p className={page["fine"]}>{t(measurementTexts.none)}</p>
      ) : (
        <MeasuredRows film={film} earlier={earlier} measured={measured} />
      )}
      {open.length > 0 && (
        <details className={page["more"]}>
          <summary>
            {t(measurementTexts.notMeasurable)} ({open.length})
          </summary>
          <OpenRows measurements={open} />
        </details>
      )}
    </section>
  );
}

interface MeasuredRowsProps extends Omit<MeasurementTableProps, "measurements"> {
  readonly measured: readonly Measured[];
}

function MeasuredRows({ film, earlier, measured }: MeasuredRowsProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { weightBearing } = film.description;
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <th scope="col">{t(measurementTexts.name)}</th>
          <th scope="col">{t(measurementTexts.value)}</th>
          {earlier?.description.acquiredOn && (
            <th scope="col">
              {t(measurementTexts.change)} {formatDate(earlier.description.acquiredOn, language)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {measured.map((measurement) => (
          <MeasurementRow
            key={keyOf(measurement)}
            measurement={measurement}
            scale={calibrationWords(film)}
            change={earlier && <MeasurementChange measurement={measurement} weightBearing={weightBearing} earlier={earlier} />}
          />
        ))}
      </tbody>
    </table>
  );
}

function OpenRows({ measurements }: { readonly measurements: readonly Measurement[] }): JSX.Element {
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
          <MeasurementRow key={keyOf(measurement)} measurement={measurement} />
        ))}
      </tbody>
    </table>
  );
}

function keyOf({ name, method }: Measurement): string {
  return `${name} ${method}`;
}

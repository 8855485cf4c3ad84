import { isKnownInterval, landmarkTitles, type Measured, type Measurement, measurementCatalogue, type Text } from "@firstray/radiograph";
import type { JSX, ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { intervalFromTexts, measurementTexts, methodTexts } from "../texts/measurement-texts.ts";
import { intervalWords } from "./interval-words.ts";
import styles from "./MeasurementTable.module.css";
import { valueWords } from "./value-words.ts";

interface Props {
  readonly measurement: Measurement;
  /** How millimetres are known: stands beside each of them. */
  readonly scale?: Text;
  /** Since an earlier film; the table has a column for it when there is one. */
  readonly change?: ReactNode;
}

/** Draws every state of one measurement: the value with its interval, or the landmarks that it waits for. */
export function MeasurementRow({ measurement, scale, change }: Props): JSX.Element {
  const t = useText();
  const { title, abbreviation, lowConfidence } = measurementCatalogue[measurement.name];
  return (
    <tr>
      <th scope="row">
        <abbr title={t(title)}>{t(abbreviation)}</abbr>
        {measurement.method && <span className={styles["method"]}> {t(methodTexts[measurement.method])}</span>}
        {measurement.kind === "measured" && lowConfidence && <small>{t(lowConfidence)}</small>}
      </th>
      {measurement.kind === "measured" ? (
        <td>
          <strong className={styles["value"]}>{t(valueWords(measurement.value, measurement.unit))}</strong>
          <small>{t(intervalWords(measurement.interval95))}</small>
          {isKnownInterval(measurement.interval95) && <small>{t(intervalFromTexts[measurement.intervalFrom])}</small>}
          {scale && measurement.unit === "mm" && <small>{t(scale)}</small>}
          {orientation(measurement) && <small>{t(orientation(measurement) ?? measurementTexts.orientedByLabel)}</small>}
        </td>
      ) : (
        <td>
          {measurement.because ? (
            <small>{t(measurement.because)}</small>
          ) : (
            <small>
              {t(measurementTexts.stillMissing)} {measurement.missing.map((name) => t(landmarkTitles[name])).join("; ")}
            </small>
          )}
        </td>
      )}
      {change !== undefined && <td>{change}</td>}
    </tr>
  );
}

function orientation({ orientedBy }: Measured): Text | undefined {
  if (orientedBy === "label") return measurementTexts.orientedByLabel;
  return orientedBy === "upright" ? measurementTexts.orientedUpright : undefined;
}

import type { FilmReply } from "@firstray/contract";
import { changeIsReal, type Measured, type WeightBearing } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { classes } from "../ui/classes.ts";
import { changeWords } from "./change-words.ts";
import styles from "./MeasurementTable.module.css";

interface Props {
  readonly measurement: Measured;
  readonly weightBearing: WeightBearing;
  readonly earlier: FilmReply;
}

/** How a measurement changed since an earlier film, and whether that is more than the error of both readings. */
export function MeasurementChange({ measurement, weightBearing, earlier }: Props): JSX.Element | null {
  const t = useText();
  const before = earlier.measurements.find(({ name, method }) => name === measurement.name && method === measurement.method);
  if (before === undefined) return null;
  const change = changeIsReal({ measurement: before, weightBearing: earlier.description.weightBearing }, { measurement, weightBearing });
  const { value, verdict } = changeWords(change, measurement.unit);
  return (
    <>
      {value && <span className={classes(styles["change"], change.kind === "real" && styles["changeReal"])}>{t(value)}</span>}
      <small>{t(verdict)}</small>
    </>
  );
}

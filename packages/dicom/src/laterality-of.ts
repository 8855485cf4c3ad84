import type { DataSet } from "dicom-parser";
import type { Film } from "./film.ts";

const imageLaterality = "x00200062";
const seriesLaterality = "x00200060";

/** Which foot or feet the header names: Image Laterality, else the series'. Empty when it names none. */
export function lateralityOf(dataSet: DataSet): Pick<Film, "side" | "sides"> {
  switch (dataSet.string(imageLaterality) || dataSet.string(seriesLaterality)) {
    case "L":
      return { side: "left" };
    case "R":
      return { side: "right" };
    case "B":
      return { sides: "both" };
    default:
      return {};
  }
}

import type { FilmReply } from "@firstray/contract";
import { calibrationTitles, type FilmMarker, type Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";

/** How a film's millimetres are known: by the marker, with its name, where there is one. */
export function calibrationWords({ calibration, marker }: Pick<FilmReply, "calibration" | "marker">): Text {
  return marker ? markerWords(marker.marker) : calibrationTitles[calibration.kind];
}

/** A marker by its name and size. */
function markerWords({ name, millimetres }: FilmMarker): Text {
  return {
    en: `marker “${name}”, ${sizeIn(millimetres, "en")} mm`,
    fr: `objet étalon « ${name} », ${sizeIn(millimetres, "fr")} mm`,
  };
}

function sizeIn(millimetres: number, language: "en" | "fr"): string {
  return formatNumber(millimetres, language, Number.isInteger(millimetres) ? 0 : 1);
}

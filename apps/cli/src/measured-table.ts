import { calibrationTitles, type Measured, type Measurement, measurementCatalogue, type Text } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import { formatInterval, formatValue } from "./format-measured.ts";
import type { MeasuredFilm } from "./measured-json.ts";
import { table } from "./table.ts";

const sides = { left: { en: "left foot", fr: "pied gauche" }, right: { en: "right foot", fr: "pied droit" } };
const views = {
  dorsoplantar: { en: "Dorsoplantar", fr: "Incidence dorsoplantaire" },
  lateral: { en: "Lateral", fr: "Incidence latérale" },
};
const standing = {
  yes: { en: "weight-bearing", fr: "en charge" },
  no: { en: "not weight-bearing", fr: "sans charge" },
  unknown: { en: "not known whether weight-bearing", fr: "charge inconnue" },
};
const head = { en: ["Measurement", "Method", "Value", "95 % interval", ""], fr: ["Mesure", "Méthode", "Valeur", "Intervalle à 95 %", ""] };
const unmeasured = { en: ["Not measurable", "Method", "Landmarks to mark"], fr: ["Non mesurable", "Méthode", "Repères à placer"] };
const low: Text = { en: "low confidence", fr: "peu fiable" };
const from = {
  published: { en: "published reading error", fr: "erreur de lecture publiée" },
  tracing: { en: "from the tracing", fr: "d’après le tracé" },
  repeat: { en: "from repeat readings", fr: "d’après des lectures répétées" },
};

/** A measured film for people: what it is, the warnings first, then every measurement with its interval, method and what it still needs. */
export function measuredTable({ film, landmarks, warnings, quality, measurements }: MeasuredFilm, language: Language): string {
  const { side = landmarks.side, weightBearing, calibration } = film;
  const parts = [views[landmarks.view], sides[side], standing[weightBearing], calibrationTitles[calibration.kind]];
  const measured = measurements
    .filter((measurement) => measurement.kind === "measured")
    .map((measurement) => measuredRow(measurement, language));
  const others = measurements
    .filter((measurement) => measurement.kind === "not-measurable")
    .map((measurement) => [...named(measurement, language), measurement.because?.[language] ?? measurement.missing.join(", ")]);
  return [
    parts.map((part) => part[language]).join(", "),
    ...[...warnings, ...quality].map(({ sentence }) => `! ${sentence[language]}`),
    ...(measured.length > 0 ? ["", table([head[language], ...measured])] : []),
    ...(others.length > 0 ? ["", table([unmeasured[language], ...others])] : []),
  ].join("\n");
}

function measuredRow(measurement: Measured, language: Language): readonly string[] {
  const known = "kind" in measurement.interval95 ? [] : [from[measurement.intervalFrom][language]];
  const notes = measurement.confidence === "low" ? [...known, low[language]] : known;
  return [...named(measurement, language), formatValue(measurement, language), formatInterval(measurement, language), notes.join(", ")];
}

function named({ name, method }: Measurement, language: Language): readonly string[] {
  return [measurementCatalogue[name].title[language], method ?? ""];
}

import { type Measurement, measureFilm, measurementCatalogue } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import { formatValue } from "./format-measured.ts";
import type { Planned } from "./plan-json.ts";
import { table } from "./table.ts";

const words = {
  simulated: {
    en: "SIMULATED: what the geometry predicts, not a result.",
    fr: "SIMULATION : ce que prédit la géométrie, non un résultat.",
  },
  head: { en: ["Measurement", "Method", "Before", "After"], fr: ["Mesure", "Méthode", "Avant", "Après"] },
  verdicts: {
    kept: { en: "kept", fr: "respectée" },
    broken: { en: "FORBIDS", fr: "INTERDIT" },
    unknown: { en: "unknown", fr: "inconnue" },
  },
  shift: { en: "Lateral shift", fr: "Déplacement latéral" },
  tilt: { en: "Varus tilt", fr: "Inclinaison en varus" },
  shortening: { en: "Shortening", fr: "Raccourcissement" },
} as const;

/** A plan for people: that it is simulated, what is done, each measurement before and after, and what forbids it with its number. */
export function planTable({ foot, correction, prediction }: Planned, language: Language): string {
  const before = measureFilm(foot.landmarks, foot.calibration);
  const unit = { mm: { en: "mm", fr: "mm" }, "neck-widths": { en: "neck widths", fr: "largeur de col" } }[foot.unit][language];
  const number = new Intl.NumberFormat(language === "fr" ? "fr-CA" : "en-CA", { maximumFractionDigits: foot.unit === "mm" ? 1 : 2 });
  const rows = prediction.measurements.flatMap((after, index) => rowOf(before[index], after, language));
  return [
    words.simulated[language],
    "",
    table([
      [words.shift[language], `${number.format(correction.lateralShift)} ${unit}`],
      [words.tilt[language], `${number.format(correction.varusTiltDegrees)}°`],
      [words.shortening[language], `${number.format(prediction.shortening)} ${unit}`],
    ]),
    "",
    table([words.head[language], ...rows]),
    "",
    table(prediction.limits.map(({ verdict, because }) => [words.verdicts[verdict][language], because[language]])),
    ...prediction.advice.map(({ kind, because }) => `${kind === "warning" ? "!" : "-"} ${because[language]}`),
  ].join("\n");
}

function rowOf(before: Measurement | undefined, after: Measurement, language: Language): readonly (readonly string[])[] {
  if (before?.kind !== "measured" || after.kind !== "measured") return [];
  return [
    [measurementCatalogue[after.name].title[language], after.method ?? "", formatValue(before, language), formatValue(after, language)],
  ];
}

import { axialRotation } from "@firstray/osteotomy";
import { type Measurement, measurementCatalogue } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import { formatValue } from "./format-measured.ts";
import { plannedRange } from "./planned-range.ts";
import type { Planned } from "./planned-with.ts";
import { table } from "./table.ts";
import { wireLines } from "./wire-lines.ts";

const words = {
  simulated: {
    en: "SIMULATED: what the geometry predicts, not a result.",
    fr: "SIMULATION : ce que prédit la géométrie, non un résultat.",
  },
  head: {
    en: ["Measurement", "Method", "Before", "After", "95 % range"],
    fr: ["Mesure", "Méthode", "Avant", "Après", "Intervalle à 95 %"],
  },
  verdicts: {
    kept: { en: "kept", fr: "respectée" },
    broken: { en: "FORBIDS", fr: "INTERDIT" },
    unknown: { en: "unknown", fr: "inconnue" },
  },
  shift: { en: "Lateral shift", fr: "Déplacement latéral" },
  tilt: { en: "Varus tilt", fr: "Inclinaison en varus" },
  share: { en: "Samples that reach both targets", fr: "Échantillons qui atteignent les deux cibles" },
  shortening: { en: "Shortening", fr: "Raccourcissement" },
} as const;

/** A plan for people: that it is simulated, what is done, each measurement before and after, and what forbids it with its number. */
export function planTable({ foot, correction, numbers }: Planned, language: Language): string {
  const { before, sampled } = numbers;
  const unit = { mm: { en: "mm", fr: "mm" }, "neck-widths": { en: "neck widths", fr: "largeur de col" } }[foot.unit][language];
  const number = new Intl.NumberFormat(language === "fr" ? "fr-CA" : "en-CA", { maximumFractionDigits: foot.unit === "mm" ? 1 : 2 });
  const rows = numbers.after.flatMap((after, index) => rowOf(before[index], after, language, plannedRange(sampled, after, language)));
  return [
    words.simulated[language],
    "",
    table([
      [words.shift[language], `${number.format(correction.lateralShift)} ${unit}`],
      [words.tilt[language], `${number.format(correction.varusTiltDegrees)}°`],
      [words.shortening[language], `${number.format(numbers.shortening)} ${unit}`],
    ]),
    "",
    table([words.head[language], ...rows]),
    "",
    table(numbers.limits.map(({ verdict, because }) => [words.verdicts[verdict][language], because[language]])),
    "",
    table([[words.share[language], `${Math.round(100 * sampled.shareReachingTarget)} %`]]),
    ...wireLines(numbers.wire, language),
    "",
    `- ${axialRotation(foot).because[language]}`,
    ...numbers.advice.map(({ kind, because }) => `${kind === "warning" ? "!" : "-"} ${because[language]}`),
  ].join("\n");
}

function rowOf(before: Measurement | undefined, after: Measurement, language: Language, range: string): readonly (readonly string[])[] {
  if (before?.kind !== "measured" || after.kind !== "measured") return [];
  const { title } = measurementCatalogue[after.name];
  return [[title[language], after.method ?? "", formatValue(before, language), formatValue(after, language), range]];
}

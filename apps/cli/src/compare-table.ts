import type { Achieved, PlannedAndAchieved } from "@firstray/osteotomy";
import { measurementCatalogue } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import type { PlanFile } from "./plan-file.ts";
import { table } from "./table.ts";

const words = {
  head: { en: ["", "Planned", "Achieved"], fr: ["", "Prévu", "Obtenu"] },
  measurements: { en: ["Measurement", "Method", "Planned", "Achieved"], fr: ["Mesure", "Méthode", "Prévu", "Obtenu"] },
  shift: { en: "Lateral shift", fr: "Déplacement latéral" },
  tilt: { en: "Varus tilt", fr: "Inclinaison en varus" },
  shortening: { en: "Shortening", fr: "Raccourcissement" },
  contact: { en: "Contact", fr: "Contact" },
  turn: { en: "Turn at the base", fr: "Rotation à la base" },
  wire: { en: "Wire off the planned path by", fr: "Écart de la broche au trajet prévu" },
  residual: { en: "Left between the second and third metatarsals", fr: "Écart restant des deuxième et troisième métatarsiens" },
  units: { mm: { en: "mm", fr: "mm" }, "neck-widths": { en: "neck widths", fr: "largeur de col" } },
} as const;

/** Planned against achieved, for people. */
export function compareTable({ foot }: PlanFile, result: Achieved, language: Language): string {
  const unit = words.units[foot.unit][language];
  const number = new Intl.NumberFormat(language === "fr" ? "fr-CA" : "en-CA", { maximumFractionDigits: foot.unit === "mm" ? 1 : 2 });
  const row = (title: string, { planned, achieved }: PlannedAndAchieved, of: string): readonly string[] => [
    title,
    `${number.format(planned)}${of}`,
    `${number.format(achieved)}${of}`,
  ];
  const { contact, varusTiltDegrees, wireDeviation, registration } = result;
  return [
    table([
      words.head[language],
      row(words.shift[language], result.lateralShift, ` ${unit}`),
      ...(varusTiltDegrees ? [row(words.tilt[language], varusTiltDegrees, "°")] : []),
      row(words.shortening[language], result.shortening, ` ${unit}`),
      row(words.contact[language], { planned: contact.planned.width, achieved: contact.achieved.width }, ` ${unit}`),
      row(words.turn[language], result.turnAtBaseDegrees, "°"),
    ]),
    "",
    table([
      words.measurements[language],
      ...result.measurements
        .filter(({ unit: of }) => of !== "grade")
        .map(({ name, method, planned, achieved }) => [
          measurementCatalogue[name].title[language],
          method ?? "",
          number.format(planned),
          number.format(achieved),
        ]),
    ]),
    "",
    table([
      ...(registration.residualMm === undefined ? [] : [[words.residual[language], `${number.format(registration.residualMm)} mm`]]),
      ...(wireDeviation === undefined ? [] : [[words.wire[language], `${number.format(wireDeviation)} ${unit}`]]),
    ]),
  ].join("\n");
}

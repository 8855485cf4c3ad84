import type { WirePath } from "@firstray/osteotomy";
import type { Language } from "./command.ts";
import { table } from "./table.ts";

const words = {
  run: { en: "Wire in the canal", fr: "Broche dans le canal" },
  bend: { en: "Bend of the wire", fr: "Courbure de la broche" },
  hits: { en: "Cortex hits", fr: "Contacts avec la corticale" },
  order: { en: "Length to order", fr: "Longueur à prévoir" },
} as const;

/** What a plan's table says of the wire: its numbers and what was assumed, or why there is none. */
export function wireLines(wire: WirePath, language: Language): readonly string[] {
  if (wire.kind === "no-wire") return ["", `! ${wire.because[language]}`];
  const number = new Intl.NumberFormat(language === "fr" ? "fr-CA" : "en-CA", { maximumFractionDigits: 1 });
  return [
    "",
    table([
      [words.run[language], `${number.format(wire.runInCanalMm)} mm`],
      [words.bend[language], `${number.format(wire.bendDegrees)}°`],
      [words.hits[language], String(wire.cortexHits.length)],
      ...(wire.lengthToOrderMm === undefined ? [] : [[words.order[language], `${number.format(wire.lengthToOrderMm)} mm`]]),
    ]),
    ...wire.notes.map((note) => `- ${note[language]}`),
  ];
}

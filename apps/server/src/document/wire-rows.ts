import type { WirePath } from "@firstray/osteotomy";
import type { PlanSheetContent } from "./plan-sheet-content.ts";
import { sheetTexts } from "./plan-sheet-texts.ts";
import { writtenNumber } from "./written-number.ts";

/** What there is to know of the wire before it is ordered and driven in, or why nothing is known. */
export function wireRows(wire: WirePath, language: "en" | "fr"): Pick<PlanSheetContent, "wire" | "wireNotes"> {
  if (wire.kind === "no-wire") return { wire: [], wireNotes: [wire.because[language]] };
  const mm = (value: number, decimals = 1): string => `${writtenNumber(language, value, decimals)} mm`;
  const length = wire.lengthToOrderMm === undefined ? sheetTexts.lengthUnknown[language] : mm(wire.lengthToOrderMm, 0);
  const hits = wire.cortexHits.map(({ degrees }) => `${writtenNumber(language, degrees, 0)}°`).join(", ");
  return {
    wire: [
      [sheetTexts.length[language], length],
      [sheetTexts.diameter[language], mm(wire.diameterMm)],
      [sheetTexts.inCanal[language], mm(wire.runInCanalMm, 0)],
      [sheetTexts.bend[language], `${writtenNumber(language, wire.bendDegrees, 0)}°`],
      ...(hits === "" ? [] : [[sheetTexts.hits[language], hits] as const]),
    ],
    wireNotes: wire.notes.map((note) => note[language]),
  };
}

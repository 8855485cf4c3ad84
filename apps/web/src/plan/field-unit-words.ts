import type { Text } from "@firstray/radiograph";
import type { FieldRange } from "./correction-fields.ts";

/** A unit as it stands beside a field. */
export const fieldUnitWords: Readonly<Record<FieldRange["unit"], Text>> = {
  deg: { en: "°", fr: "°" },
  mm: { en: "mm", fr: "mm" },
  "neck-widths": { en: "× neck", fr: "× col" },
};

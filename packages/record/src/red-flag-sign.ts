/**
 * What a patient is told to call about after the operation, as the practice's sheet names it.
 * @source warning-sign-leaflets @source ledger
 */
export const redFlagSigns = [
  "fever",
  "infection",
  "rising-pain",
  "wire-changed",
  "toe-circulation",
  "clot",
  "bleeding",
  "injury",
  "allergy",
] as const;

export type RedFlagSign = (typeof redFlagSigns)[number];

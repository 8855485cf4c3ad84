import type { WindowRule } from "./window-rule.ts";

/** Something that the practice owes by a rule of the house, whatever version of the protocol an episode follows. */
export interface HouseRule {
  /** The ledger's rule. */
  readonly item: string;
  readonly window: WindowRule;
}

const sameDay: WindowRule = { due: { days: 0 }, opensDays: 0, lateDays: 1, escalatesDays: 1 };

/** Escalates at once the day after: an alarm that nobody has seen is nobody's. @source ledger-obligations */
export const redFlagRule: HouseRule = { item: "ledger-red-flag", window: sameDay };
/** @source ledger-obligations */
export const callBackRule: HouseRule = {
  item: "ledger-call-back",
  window: { due: { days: 1 }, opensDays: -1, lateDays: 1, escalatesDays: 3 },
};
/** A day for a visit whose window has no clinic day is found within the week. @source ledger-obligations */
export const clinicDayRule: HouseRule = {
  item: "ledger-clinic-day",
  window: { due: { days: 7 }, opensDays: -7, lateDays: 1, escalatesDays: 7 },
};
/** @source ledger-7 */
export const restoreGapRule: HouseRule = { item: "ledger-7", window: sameDay };

import type { CivilDate } from "@firstray/record";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";

/**
 * Holds that what is told of has happened.
 * @param days - each under the field that it was sent in.
 * @throws Problem `invalid`, naming every field whose day is after today.
 */
export function refuseDaysToCome(today: CivilDate, days: Readonly<Record<string, CivilDate | undefined>>): void {
  const wrong = Object.entries(days).filter(([, day]) => day !== undefined && day > today);
  if (wrong.length === 0) return;
  throw new Problem("invalid", sentences.invalid, { fields: wrong.map(([path]) => ({ path, sentence: sentences.dayToCome })) });
}

import type { ClinicItem } from "@firstray/record";
import type { DemoFoot } from "./course.ts";
import type { Scribe } from "./scribe.ts";

const saturday = 6;

/** Reception books these items of both feet for the first weekday from `on` (days from today), odd as the day may be. */
export async function bookVisits(
  scribe: Scribe,
  day: number,
  { on, items }: { readonly on: number; readonly items: readonly ClinicItem[] },
  feet: readonly DemoFoot[],
): Promise<void> {
  const visits = feet.flatMap(({ side, episode }) => items.map((item) => ({ episode, foot: side, item })));
  const payload = { on: scribe.dateOf(weekdayFrom(scribe, on)), visits };
  await scribe.enter(day, "reception", { type: "BookVisit", confirmed: true, payload });
}

function weekdayFrom(scribe: Scribe, day: number): number {
  return scribe.weekdayOf(day) < saturday ? day : weekdayFrom(scribe, day + 1);
}

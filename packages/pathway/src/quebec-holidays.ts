import { Temporal } from "temporal-polyfill";
import { easterSunday } from "./easter-sunday.ts";

const monday = 1;
const sunday = 7;

/**
 * The statutory general holidays of Québec in a year, Good Friday and Easter Monday both: a clinic may close on either.
 * @source lnt-article60 @source fete-nationale-act
 * @example quebecHolidays(2027).map(String) // ["2027-01-01", "2027-03-26", …]
 */
export function quebecHolidays(year: number): readonly Temporal.PlainDate[] {
  const on = (month: number, day: number): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });
  const easter = easterSunday(year);
  return [
    on(1, 1),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    mondayBefore(on(5, 25)),
    notOnSunday(on(6, 24)),
    notOnSunday(on(7, 1)),
    mondayFrom(on(9, 1)),
    mondayFrom(on(10, 8)),
    on(12, 25),
  ];
}

/** The Monday before a date, never the date itself. */
function mondayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: (date.dayOfWeek - monday + 7) % 7 || 7 });
}

/** The first Monday on or after a date. */
function mondayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (monday - date.dayOfWeek + 7) % 7 });
}

function notOnSunday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek === sunday ? date.add({ days: 1 }) : date;
}

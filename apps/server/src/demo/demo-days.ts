import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";

/** The days of one demo patient, counted from today, negative before. */
export interface DemoDays {
  readonly dateOf: (day: number) => string;
  /** 1 Monday … 7 Sunday. */
  readonly weekdayOf: (day: number) => number;
  /** The house as it was on that day, a few minutes after the entry before; never later than now. */
  readonly houseOn: (day: number) => House;
}

const opensAt = Temporal.PlainTime.from("09:00");
const minutesBetweenEntries = 4;

/** @param until - ends the telling: no day begins after it. */
export function demoDays(house: House, until: AbortSignal): DemoDays {
  const { timeZone } = house.practice;
  const now = house.clock.now();
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  let entries = 0;
  return {
    dateOf: (day) => today.add({ days: day }).toString(),
    weekdayOf: (day) => today.add({ days: day }).dayOfWeek,
    houseOn: (day) => {
      until.throwIfAborted();
      entries += 1;
      const opening = today.add({ days: day }).toZonedDateTime({ timeZone, plainTime: opensAt });
      const moment = opening.add({ minutes: entries * minutesBetweenEntries }).toInstant();
      return { ...house, clock: { now: () => (Temporal.Instant.compare(moment, now) < 0 ? moment : now) } };
    },
  };
}

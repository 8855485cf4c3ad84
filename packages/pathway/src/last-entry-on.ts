import type { Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { practiceDay } from "./practice-day.ts";

/**
 * The last day on which anything happened in a record or was written into it, corrections included; undefined where nothing was.
 * @param timeZone - the practice's.
 */
export function lastEntryOn({ history }: Pick<Facts, "history">, timeZone: string): Temporal.PlainDate | undefined {
  return history
    .flatMap(({ occurredOn, recordedAt }) => [Temporal.PlainDate.from(occurredOn), practiceDay(recordedAt, timeZone)])
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
}

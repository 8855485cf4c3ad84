import { Temporal } from "temporal-polyfill";

/** Today's day in the time zone of this machine, ISO 8601. */
export function today(): string {
  return Temporal.Now.plainDateISO().toString();
}

import { Temporal } from "temporal-polyfill";
import type { Event } from "./event.ts";
import type { Evidence } from "./facts.ts";

/** Which event says so, when it happened and who says it. */
export function evidenceOf(event: Event): Evidence {
  return { event: event.id, on: Temporal.PlainDate.from(event.occurredOn), by: event.actor };
}

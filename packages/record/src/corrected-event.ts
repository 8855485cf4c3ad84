import type { Event, EventPayloads } from "./event.ts";
import { parseEvent, type Unreadable } from "./parse-event.ts";

/** An event as a correction says it should have been; its id, its author and the moment it was recorded stay. */
export function correctedEvent(event: Event, correction: EventPayloads["EventCorrected"]): Event | Unreadable {
  return parseEvent({ ...event, occurredOn: correction.occurredOn, payload: correction.payload });
}

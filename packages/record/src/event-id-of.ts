import type { EventId } from "./ids.ts";

/** The id of a command's event: the command's own for the first, `<command>.<ordinal>` for those after it. */
export function eventIdOf(command: EventId, ordinal: number): EventId {
  return ordinal === 1 ? command : `${command}.${ordinal}`;
}

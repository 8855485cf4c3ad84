import type { EventType } from "./event.ts";

/** An event before it has an id, a date and an author: the envelope of its command. */
export interface Draft {
  readonly type: EventType;
  readonly payload: unknown;
  /** The day it happened, when not the command's. */
  readonly occurredOn?: string;
}

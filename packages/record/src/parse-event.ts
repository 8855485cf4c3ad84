import type { Text } from "@firstray/radiograph";
import type { Event, EventType } from "./event.ts";
import { actorShape, payloadShapes } from "./payload-shapes.ts";
import type { Shape, ShapeProblem } from "./shape.ts";
import { anyText, civilDate, instant, isFields, text } from "./shapes.ts";

/** A row that is no event this version knows; the record that holds it cannot be read, and nothing of it is skipped. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly sentence: Text;
}

/** Fields that every event has besides its type, version and payload; a field that is absent is left out, not null. */
const envelope: readonly (readonly [name: string, shape: Shape<unknown>])[] = [
  ["id", text],
  ["occurredOn", civilDate],
  ["recordedAt", instant],
  ["actor", actorShape],
];

/**
 * An event from a stored row (or a draft of one), checked whole: type, version, who, when and the payload's every field.
 * @example parseEvent(row) // the event, or { kind: "unreadable", sentence }
 */
export function parseEvent(row: unknown): Event | Unreadable {
  if (!isFields(row)) return unreadable({ at: "event", expected: { en: "an object", fr: "un objet" } });
  const problem = eventProblem(row);
  if (isEvent(row, problem)) return row;
  return unreadable(problem ?? { at: "event", expected: { en: "an event", fr: "un événement" } });
}

/** Whether a name is that of an event type. */
export function isEventType(name: unknown): name is EventType {
  return typeof name === "string" && Object.hasOwn(payloadShapes, name);
}

function isEvent(_row: unknown, problem: ShapeProblem | undefined): _row is Event {
  return problem === undefined;
}

function eventProblem(row: Readonly<Record<string, unknown>>): ShapeProblem | undefined {
  if (!isEventType(row["type"]))
    return { at: "type", expected: { en: "an event type of this version", fr: "un type d’événement de cette version" } };
  if (row["version"] !== 1) return { at: "version", expected: { en: "version 1", fr: "la version 1" } };
  for (const [name, shape] of envelope) {
    const problem = shape.problem(row[name], name);
    if (problem !== undefined) return problem;
  }
  if (row["reason"] !== undefined) {
    const problem = anyText.problem(row["reason"], "reason");
    if (problem !== undefined) return problem;
  }
  return payloadShapes[row["type"]].problem(row["payload"], "");
}

function unreadable({ at, expected }: ShapeProblem): Unreadable {
  return {
    kind: "unreadable",
    sentence: { en: `${at || "payload"}: expected ${expected.en}.`, fr: `${at || "payload"} : attendu ${expected.fr}.` },
  };
}

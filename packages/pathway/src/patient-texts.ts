import type { Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { heldCourses } from "./held-course.ts";
import type { Obligation } from "./obligation.ts";
import type { Protocol, ProtocolEntry } from "./protocol.ts";

/**
 * What of the protocol concerns the patient on a day: before the operation what is told and read beforehand; after it what the foot
 * may bear, the wire while it is in, the exercises while they are done, the next visit, and the care pages throughout.
 */
export function patientTexts(
  protocol: Protocol,
  facts: Facts,
  owed: readonly Obligation[],
  on: Temporal.PlainDate,
): readonly ProtocolEntry[] {
  const { reasons, information, risks, care, beforeOperation, restrictions, dressing, wireRemoval, exercises } = protocol;
  const courses = heldCourses(facts).filter(({ operatedOn }) => Temporal.PlainDate.compare(operatedOn, on) <= 0);
  if (courses.length === 0) return [...reasons, beforeOperation.films, ...information, ...risks, ...care];
  const isOpen = (kind: Obligation["kind"]): boolean => owed.some((one) => one.kind === kind && isOwed(one));
  return [
    ...restrictions,
    ...(isOpen("dressing") ? [dressing] : []),
    ...(isOpen("wire-removal") ? [wireRemoval] : []),
    ...(isExercising(facts, protocol, on) ? [exercises, ...(exercises.steps ?? [])] : []),
    ...nextVisit(protocol, owed),
    ...care,
  ];
}

function isOwed({ dischargedBy, waivedBy }: Obligation): boolean {
  return dischargedBy === undefined && waivedBy === undefined;
}

/** From the day the last wire came out until the programme's last day. */
function isExercising({ wires }: Facts, { exercises }: Protocol, on: Temporal.PlainDate): boolean {
  const outDays = wires.flatMap(({ out }) => (out === undefined ? [] : [out.on]));
  const last = outDays.toSorted(Temporal.PlainDate.compare).at(-1);
  if (last === undefined || outDays.length < wires.length) return false;
  return Temporal.PlainDate.compare(on, last.add({ days: exercises.programmeDays })) <= 0;
}

function nextVisit({ visits }: Protocol, owed: readonly Obligation[]): readonly ProtocolEntry[] {
  const next = owed
    .filter((one) => one.kind === "visit" && isOwed(one))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn))
    .at(0);
  return visits.filter(({ item }) => item === next?.protocolItem);
}

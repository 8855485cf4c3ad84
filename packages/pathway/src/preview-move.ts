import type { Side, Text } from "@firstray/radiograph";
import { type Event, evolve, type Facts, type OperationId } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ClinicCalendar } from "./clinic-calendar.ts";
import type { Obligation } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import { type PlannedStep, plannedCourse } from "./planned-course.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { titleOf } from "./title-of.ts";

/** An operation that is to be held on another day; some of its feet, or all. */
export interface Move {
  readonly operation: OperationId;
  readonly feet: readonly Side[];
  readonly to: Temporal.PlainDate;
}

/** One thing owed or planned, and its due day. */
export interface PreviewLine {
  readonly title: Text;
  readonly foot: Side;
  readonly dueOn: Temporal.PlainDate;
}

/** What a move does, before anybody does it. */
export interface MovePreview {
  readonly moves: readonly (PreviewLine & { readonly from: Temporal.PlainDate })[];
  /** Owed now, and owed no more. */
  readonly superseded: readonly PreviewLine[];
  /** Done now, and owed again: films that will be too old. */
  readonly reopened: readonly PreviewLine[];
  readonly stands: readonly PreviewLine[];
  /** What follows the operation, with its proposed days; where there is no clinic day the surgeon has to find one. */
  readonly planned: readonly PlannedStep[];
}

/**
 * What becomes of everything that is owed or planned when an operation is moved; nothing is recorded.
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 * @source ledger-obligations
 */
export function previewMove(protocolOf: ProtocolOf, calendar: ClinicCalendar, facts: Facts, move: Move): MovePreview {
  const before = new Map(obligations(protocolOf, facts).map((owed) => [owed.key, owed]));
  const after = obligations(protocolOf, evolve(facts, moved(move)));
  const kept = new Set(after.map(({ key }) => key));
  const open = after.filter((owed) => !isSettled(owed));
  const wasOpen = (owed: Obligation): boolean => isOpen(before.get(owed.key));
  const [from, to] = [plannedFor(protocolOf, calendar, facts, move, "now"), plannedFor(protocolOf, calendar, facts, move, "moved")];
  return {
    moves: [
      ...open.filter(wasOpen).flatMap((owed) => movedFrom(lineOf(owed), before.get(owed.key)?.dueOn)),
      ...to.flatMap((step, index) => movedFrom(lineOf(step), from[index]?.dueOn)),
    ],
    superseded: [...before.values()].filter((owed) => isOpen(owed) && !kept.has(owed.key)).map(lineOf),
    reopened: open.filter((owed) => before.has(owed.key) && !wasOpen(owed)).map(lineOf),
    stands: open.filter((owed) => before.get(owed.key)?.dueOn.equals(owed.dueOn) === true && wasOpen(owed)).map(lineOf),
    planned: to,
  };
}

function moved({ operation, feet, to }: Move): Event {
  const occurredOn = to.toString();
  return {
    ...{
      id: `preview ${operation} ${occurredOn}`,
      type: "OperationNotHeld",
      version: 1,
      occurredOn,
      recordedAt: `${occurredOn}T12:00:00Z`,
    },
    actor: { kind: "system", name: "preview" },
    payload: { operation, feet, outcome: { kind: "rescheduled", to: occurredOn } },
  };
}

function plannedFor(
  protocolOf: ProtocolOf,
  calendar: ClinicCalendar,
  facts: Facts,
  { operation, feet, to }: Move,
  when: "now" | "moved",
): readonly PlannedStep[] {
  const known = facts.operations.find(({ id }) => id === operation)?.feet ?? [];
  return known.flatMap(({ foot, episode, state }) => {
    if (!feet.includes(foot) || state.kind !== "scheduled") return [];
    return plannedCourse(protocolOfEpisode(protocolOf, facts, episode), calendar, when === "now" ? state.on : to, foot);
  });
}

function isSettled({ dischargedBy, waivedBy }: Obligation): boolean {
  return dischargedBy !== undefined || waivedBy !== undefined;
}

function isOpen(owed: Obligation | undefined): boolean {
  return owed !== undefined && !isSettled(owed);
}

function lineOf(owed: Obligation | PlannedStep): PreviewLine {
  const { foot, dueOn } = owed;
  return { title: "title" in owed ? owed.title : titleOf(owed), foot, dueOn };
}

function movedFrom(line: PreviewLine, from: Temporal.PlainDate | undefined): MovePreview["moves"] {
  return from === undefined || from.equals(line.dueOn) ? [] : [{ ...line, from }];
}

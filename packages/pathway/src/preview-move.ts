import type { Side, Text } from "@firstray/radiograph";
import { type Event, evolve, type Facts, type OperationId } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ClinicCalendar } from "./clinic-calendar.ts";
import type { Obligation } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import { type PlannedStep, plannedCourse } from "./planned-course.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { type StandingBooking, standingBookings } from "./standing-bookings.ts";
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
  /** The days that are booked for what follows, with the windows as they would be: a day outside its new one is booked anew. */
  readonly bookings: readonly Omit<StandingBooking, "evidence">[];
}

/**
 * What becomes of everything that is owed or planned when an operation is moved; nothing is recorded.
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 * @source ledger-obligations
 */
export function previewMove(protocolOf: ProtocolOf, calendar: ClinicCalendar, facts: Facts, move: Move): MovePreview {
  const before = new Map(obligations(protocolOf, facts).map((owed) => [owed.key, owed]));
  const then = evolve(facts, moved(move));
  const after = obligations(protocolOf, then);
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
    bookings: standingBookings(protocolOf, then).filter(({ episode }) => isMoved(facts, move, episode)),
  };
}

function isMoved({ operations }: Facts, { operation, feet }: Move, episode: string): boolean {
  const known = operations.find(({ id }) => id === operation)?.feet ?? [];
  return known.some((operated) => operated.episode === episode && feet.includes(operated.foot));
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

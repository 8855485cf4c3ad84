import type { EpisodeId, Wire } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { Obligation } from "./obligation.ts";
import type { Window } from "./window-from.ts";
import type { WireWindows } from "./window-rule.ts";

/** No protocol moves a wire's removal outside these days after insertion. @source ledger-2 */
export const wireDueBounds = { earliestDay: 14, latestDay: 42 } as const;
/** Late and escalated follow the due day within a week each, whatever a protocol says. */
export const wireStepDays = 7;

/**
 * One wire, one obligation, until evidence says that it is out. Absolute dates: only an event can change them. A wire whose day
 * of insertion is not known is due on the day it was reported. @source practice-protocol R3 @source ledger-2
 */
export function wireObligation(wire: Wire, windows: WireWindows, episode?: EpisodeId): Obligation {
  return {
    key: `wire-removal:${wire.id}`,
    kind: "wire-removal",
    foot: wire.foot,
    ...(episode === undefined ? {} : { episode }),
    subject: wire.id,
    ...(wire.insertedOn === undefined ? dueAtOnce(wire.reported.on, windows) : wireWindow(wire.insertedOn, windows)),
    owner: { kind: "role", role: "nurse" },
    protocolItem: "R3",
    ...(wire.insertedOn === undefined ? {} : { since: wire.insertedOn }),
    ...(wire.hindered === undefined || wire.out !== undefined ? {} : { hindered: wire.hindered }),
    ...(wire.out === undefined ? {} : { dischargedBy: wire.out }),
  };
}

/** The dates of a wire's removal, from the day it went in. @source practice-protocol R3 @source ledger-2 */
export function wireWindow(insertedOn: Temporal.PlainDate, windows: WireWindows): Window {
  const { opensDay, dueDay, lateDay, escalatesDay } = withinBounds(windows);
  const on = (days: number): Temporal.PlainDate => insertedOn.add({ days });
  return { opensOn: on(opensDay), dueOn: on(dueDay), lateOn: on(lateDay), escalatesOn: on(escalatesDay) };
}

function dueAtOnce(reportedOn: Temporal.PlainDate, windows: WireWindows): Window {
  const { dueDay } = withinBounds(windows);
  return { ...wireWindow(reportedOn.subtract({ days: dueDay }), windows), opensOn: reportedOn };
}

function withinBounds(windows: WireWindows): WireWindows {
  const dueDay = within(windows.dueDay, wireDueBounds.earliestDay, wireDueBounds.latestDay);
  const lateDay = within(windows.lateDay, dueDay + 1, dueDay + wireStepDays);
  return {
    opensDay: within(windows.opensDay, 0, dueDay),
    dueDay,
    lateDay,
    escalatesDay: within(windows.escalatesDay, lateDay, lateDay + wireStepDays),
  };
}

function within(day: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, day));
}

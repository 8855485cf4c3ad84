import type { EpisodeId, Wire } from "@firstray/record";
import type { Obligation } from "./obligation.ts";
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
  const { opensDay, dueDay, lateDay, escalatesDay } = withinBounds(windows);
  const anchor = wire.insertedOn ?? wire.reported.on.subtract({ days: dueDay });
  const known = wire.insertedOn !== undefined;
  return {
    key: `wire-removal:${wire.id}`,
    kind: "wire-removal",
    foot: wire.foot,
    ...(episode === undefined ? {} : { episode }),
    subject: wire.id,
    opensOn: anchor.add({ days: known ? opensDay : dueDay }),
    dueOn: anchor.add({ days: dueDay }),
    lateOn: anchor.add({ days: lateDay }),
    escalatesOn: anchor.add({ days: escalatesDay }),
    owner: { kind: "role", role: "nurse" },
    protocolItem: "R3",
    ...(wire.hindered === undefined || wire.out !== undefined ? {} : { hindered: wire.hindered }),
    ...(wire.out === undefined ? {} : { dischargedBy: wire.out }),
  };
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

import type { Side } from "@firstray/radiograph";
import type { EpisodeId, Facts, Fragment } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { bookingOf } from "./booking-of.ts";
import { episodeOfWire } from "./held-course.ts";
import type { Obligation } from "./obligation.ts";
import { owed } from "./owed.ts";
import { knownSince } from "./practice-day.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { windowFrom } from "./window-from.ts";
import { wireObligation } from "./wire-obligation.ts";

/** One obligation for every wire that ever went in. @source ledger-2 */
export function wireObligations(protocolOf: ProtocolOf, facts: Facts): readonly Obligation[] {
  return facts.wires.map((wire) => {
    const episode = episodeOfWire(facts, wire);
    const booked = wire.out === undefined ? bookingOf(facts, episode, "R3")?.on : undefined;
    const obligation = wireObligation(wire, protocolOfEpisode(protocolOf, facts, episode).wireRemoval.windows, episode);
    return booked === undefined ? obligation : { ...obligation, booked };
  });
}

/** What became of every operation that was scheduled, foot by foot; only "held" or "not held" discharges it. */
export function outcomeObligations(protocolOf: ProtocolOf, facts: Facts): readonly Obligation[] {
  return facts.operations.flatMap(({ id, feet }) =>
    feet.map(({ foot, episode, state }) => {
      const { recordOutcome } = protocolOfEpisode(protocolOf, facts, episode);
      return owed({
        kind: "record-outcome",
        foot,
        episode,
        subject: `${id}/${foot}`,
        window: windowFrom(state.kind === "cancelled" ? state.evidence.on : state.on, recordOutcome.window),
        role: "surgeon",
        protocolItem: recordOutcome.item,
        dischargedBy: state.kind === "scheduled" ? undefined : state.evidence,
      });
    }),
  );
}

/** Everything that did not fit, until a person has settled it; due the day it was written down, not the day it tells of. @source ledger-1 */
export function reconcileObligations(protocolOf: ProtocolOf, facts: Facts, timeZone: string): readonly Obligation[] {
  return facts.discrepancies.map(({ subject, foot, evidence, recordedAt, settled }) => {
    const episode = latestEpisodeOf(facts, foot);
    const { reconcile } = protocolOfEpisode(protocolOf, facts, episode);
    return owed({
      kind: "reconcile",
      foot,
      episode,
      subject,
      window: windowFrom(knownSince(evidence.on, recordedAt, timeZone), reconcile.window),
      role: "surgeon",
      protocolItem: reconcile.item,
      dischargedBy: settled,
    });
  });
}

/** A tip left in the foot: owed until it is on a film, decided on, and the patient told in writing. @source ledger-3 */
export function fragmentObligations(protocolOf: ProtocolOf, facts: Facts): readonly Obligation[] {
  return facts.fragments.map((fragment) => {
    const episode = latestEpisodeOf(facts, fragment.foot);
    const { fragment: entry } = protocolOfEpisode(protocolOf, facts, episode);
    return owed({
      kind: "retained-fragment",
      foot: fragment.foot,
      episode,
      subject: `${fragment.evidence.event}/${fragment.foot}`,
      window: windowFrom(fragment.evidence.on, entry.window),
      role: "surgeon",
      protocolItem: entry.item,
      dischargedBy: dealtWith(fragment),
    });
  });
}

function latestEpisodeOf(facts: Facts, foot: Side): EpisodeId | undefined {
  return facts.episodes.findLast((episode) => episode.foot === foot)?.id;
}

/** The last of the three, once all are there. */
function dealtWith({ filmed, decided, disclosed }: Fragment): Obligation["dischargedBy"] {
  if (filmed === undefined || decided === undefined || disclosed === undefined) return undefined;
  return [filmed, decided, disclosed].toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on)).at(-1);
}

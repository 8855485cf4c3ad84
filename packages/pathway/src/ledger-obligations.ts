import type { Facts, Fragment } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { episodeOfWire } from "./held-course.ts";
import type { Obligation } from "./obligation.ts";
import { owed } from "./owed.ts";
import type { Protocol } from "./protocol.ts";
import { windowFrom } from "./window-from.ts";
import { wireObligation } from "./wire-obligation.ts";

/** One obligation for every wire that ever went in. @source ledger-2 */
export function wireObligations(protocol: Protocol, facts: Facts): readonly Obligation[] {
  return facts.wires.map((wire) => wireObligation(wire, protocol.wireRemoval.windows, episodeOfWire(facts, wire)));
}

/** What became of every operation that was scheduled, foot by foot; only "held" or "not held" discharges it. */
export function outcomeObligations({ recordOutcome }: Protocol, facts: Facts): readonly Obligation[] {
  return facts.operations.flatMap(({ id, feet }) =>
    feet.map(({ foot, episode, state }) =>
      owed({
        kind: "record-outcome",
        foot,
        episode,
        subject: `${id}/${foot}`,
        window: windowFrom(state.kind === "cancelled" ? state.evidence.on : state.on, recordOutcome.window),
        role: "surgeon",
        protocolItem: recordOutcome.item,
        dischargedBy: state.kind === "scheduled" ? undefined : state.evidence,
      }),
    ),
  );
}

/** Everything that did not fit, until a person has settled it. @source ledger-1 */
export function reconcileObligations({ reconcile }: Protocol, facts: Facts): readonly Obligation[] {
  return facts.discrepancies.map(({ subject, foot, evidence, settled }) =>
    owed({
      kind: "reconcile",
      foot,
      episode: facts.episodes.findLast((episode) => episode.foot === foot)?.id,
      subject,
      window: windowFrom(evidence.on, reconcile.window),
      role: "surgeon",
      protocolItem: reconcile.item,
      dischargedBy: settled,
    }),
  );
}

/** A tip left in the foot: owed until it is on a film, decided on, and the patient told in writing. @source ledger-3 */
export function fragmentObligations({ fragment: entry }: Protocol, facts: Facts): readonly Obligation[] {
  return facts.fragments.map((fragment) =>
    owed({
      kind: "retained-fragment",
      foot: fragment.foot,
      episode: facts.episodes.findLast((episode) => episode.foot === fragment.foot)?.id,
      subject: `${fragment.evidence.event}/${fragment.foot}`,
      window: windowFrom(fragment.evidence.on, entry.window),
      role: "surgeon",
      protocolItem: entry.item,
      dischargedBy: dealtWith(fragment),
    }),
  );
}

/** The last of the three, once all are there. */
function dealtWith({ filmed, decided, disclosed }: Fragment): Obligation["dischargedBy"] {
  if (filmed === undefined || decided === undefined || disclosed === undefined) return undefined;
  return [filmed, decided, disclosed].toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on)).at(-1);
}

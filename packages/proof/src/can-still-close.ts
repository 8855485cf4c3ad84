import { civilDay } from "./civil-day.ts";
import { enter } from "./enter.ts";
import { inOtherChart } from "./in-other-chart.ts";
import type { Invariant } from "./invariant.ts";
import type { NamedDecider } from "./named-decider.ts";
import { productObligations } from "./wire-is-owed.ts";
import type { World } from "./world.ts";

const settlingKinds: ReadonlySet<string> = new Set(["wire-removal", "record-outcome", "reconcile", "retained-fragment", "reconcile-gap"]);

/** From any world, people who now do and say everything rightly can bring every episode to its end, with nothing of the ledger owed. */
export const canStillClose: Invariant = {
  name: "can-still-close",
  title: { en: "every state can still reach closed", fr: "de tout état on peut encore arriver à la clôture" },
  isOfRecord: true,
  broken: (world, decide) => {
    const steps = [wiresOut, otherWiresOut, outcomesSaid, fragmentsSettled, reconcilesSettled, gapsConfirmed, episodesClosed];
    let at: World = { ...world, entries: [] };
    for (const step of steps) at = step(at, decide);
    const refused = at.entries.find(({ refusal }) => refusal !== undefined);
    if (refused !== undefined) return `${refused.command.type} is refused (${refused.refusal?.code})`;
    if (at.facts.episodes.some(({ closed }) => closed === undefined)) return "an episode stays open";
    const left = productObligations(at.facts).find(
      ({ kind, dischargedBy, waivedBy }) => settlingKinds.has(kind) && dischargedBy === undefined && waivedBy === undefined,
    );
    return left === undefined ? undefined : `${left.key} stays owed`;
  },
};

/** The wires that are still owed, taken out now (or found gone). */
function wiresOut(world: World, decide: NamedDecider): World {
  return world.facts.wires
    .filter(({ out }) => out === undefined)
    .reduce(
      (at, { id, foot }) => enter(decide, at, "RecordWireFoundOut", { foot, wires: [id], tipIntact: true, examinedBy: "Nora Example" }),
      world,
    );
}

/** An episode is completed once no chart of the person owes a wire of its foot. */
function otherWiresOut(world: World, decide: NamedDecider): World {
  return inOtherChart(world, (turned) => wiresOut(turned, decide)) ?? world;
}

function outcomesSaid(world: World, decide: NamedDecider): World {
  return world.facts.operations.reduce((at, { id, feet }) => {
    const waiting = feet.filter(({ state }) => state.kind === "scheduled").map(({ foot }) => foot);
    if (waiting.length === 0) return at;
    return enter(decide, at, "RecordOperationNotHeld", { operation: id, feet: waiting, outcome: { kind: "cancelled", by: "practice" } });
  }, world);
}

function fragmentsSettled(world: World, decide: NamedDecider): World {
  const feet = [...new Set(world.facts.fragments.map(({ foot }) => foot))];
  return feet.reduce((at, foot) => {
    const film = `film-${at.sent}`;
    const description = { view: "dorsoplantar", side: foot, weightBearing: "yes", acquiredOn: civilDay(at.today) } as const;
    const added = enter(decide, at, "AddFilm", {
      film,
      file: { contentHash: film, format: "dicom", columns: 9, rows: 9 },
      description,
      mismatch: [],
    });
    const filmed = enter(decide, added, "RecordFragmentFilm", { foot, film });
    const decided = enter(decide, filmed, "DecideFragment", { foot, decision: "left in place" });
    return enter(decide, decided, "DiscloseFragment", { foot });
  }, world);
}

function reconcilesSettled(world: World, decide: NamedDecider): World {
  return world.facts.discrepancies
    .filter(({ settled }) => settled === undefined)
    .reduce((at, { subject }) => enter(decide, at, "SettleReconcile", { obligation: `reconcile:${subject}`, explanation: "seen" }), world);
}

function gapsConfirmed(world: World, decide: NamedDecider): World {
  return world.facts.gaps
    .filter(({ confirmed }) => confirmed === undefined)
    .reduce(
      (at, { subject }) => enter(decide, at, "ConfirmRestoreGap", { obligation: `reconcile-gap:${subject}`, explanation: "seen" }),
      world,
    );
}

function episodesClosed(world: World, decide: NamedDecider): World {
  return world.facts.episodes
    .filter(({ closed }) => closed === undefined)
    .reduce((at, { id }) => enter(decide, at, "CloseEpisode", { episode: id, outcome: "completed" }), world);
}

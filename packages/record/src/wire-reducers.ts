import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import { bodyFact, closedMisfit } from "./body-fact.ts";
import type { Event, EventOf } from "./event.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { Discrepancy, Facts, Wire } from "./facts.ts";
import type { WireId } from "./ids.ts";
import type { Reducers } from "./reducer.ts";

type Misfit = Discrepancy["kind"];

/** The wire ledger: it follows the body, whatever the paperwork says. @source ledger-1 */
export const wireReducers = {
  WireInserted: (facts, event) => {
    const { wire: id, foot, operation, insertedOn, diameterMm } = event.payload;
    if (facts.wires.some((wire) => wire.id === id)) return facts;
    const wire: Wire = {
      id,
      foot,
      ...(operation === undefined ? {} : { operation }),
      ...(insertedOn === undefined ? {} : { insertedOn: Temporal.PlainDate.from(insertedOn) }),
      ...(diameterMm === undefined ? {} : { diameterMm }),
      reported: evidenceOf(event),
    };
    const misfits = [...operationMisfit(facts, event), ...closedMisfit(facts, foot)];
    return bodyFact({ ...facts, wires: [...facts.wires, wire] }, event, foot, misfits);
  },
  WireRemoved: (facts, event) => {
    const { foot, wires, count, tipIntact } = event.payload;
    const named = namedWires(facts, foot, wires);
    const misfits = [...named.misfits, ...countMisfit(facts, foot, count, named.in)];
    const out = taken(facts, event, { wires: named.in.slice(0, count), how: "removed", tipIntact });
    return bodyFact(withFragment(out, event, foot, tipIntact), event, foot, misfits);
  },
  WireRemovedElsewhere: (facts, event, rejectedFilms) => {
    const { foot, wires, evidence } = event.payload;
    if (evidence.kind === "film" && rejectedFilms.has(evidence.film)) return bodyFact(facts, event, foot, ["evidence-lost"]);
    const named = namedWires(facts, foot, wires);
    return bodyFact(taken(facts, event, { wires: named.in, how: "removed-elsewhere", tipIntact: true }), event, foot, named.misfits);
  },
  WireFoundOut: (facts, event) => {
    const { foot, wires, tipIntact } = event.payload;
    const named = namedWires(facts, foot, wires);
    const out = taken(facts, event, { wires: named.in, how: "found-out", tipIntact });
    return bodyFact(withFragment(out, event, foot, tipIntact), event, foot, named.misfits);
  },
  WireBroken: (facts, event) => {
    const { foot, wires } = event.payload;
    const broken = evidenceOf(event);
    const marked = facts.wires.map((wire) => (wire.foot === foot && wires.includes(wire.id) ? { broken, ...wire } : wire));
    return bodyFact({ ...facts, wires: marked }, event, foot, [...namedWires(facts, foot, wires).misfits, "broken-wire"]);
  },
} satisfies Partial<Reducers>;

/** A wire is known by its id and its foot: the right id in the wrong foot is not that wire. */
function namedWires(
  facts: Facts,
  foot: Side,
  ids: readonly WireId[],
): { readonly in: readonly Wire[]; readonly misfits: readonly Misfit[] } {
  const named = [...new Set(ids)].map((id) => facts.wires.find((wire) => wire.id === id && wire.foot === foot));
  const known = named.filter((wire) => wire !== undefined);
  const misfits: Misfit[] = [];
  if (known.length < named.length) misfits.push("unknown-wire");
  if (known.some(({ out }) => out !== undefined)) misfits.push("wire-already-out");
  return { in: known.filter(({ out }) => out === undefined), misfits };
}

function countMisfit(facts: Facts, foot: Side, count: number, named: readonly Wire[]): readonly Misfit[] {
  if (count > named.length) return ["more-out-than-in"];
  const stillIn = facts.wires.filter((wire) => wire.foot === foot && wire.out === undefined);
  return count < stillIn.length ? ["fewer-out-than-in"] : [];
}

function operationMisfit(facts: Facts, { payload }: EventOf<"WireInserted">): readonly Misfit[] {
  if (payload.sameWireAs !== undefined) return [];
  const operation = facts.operations.find(({ id }) => id === payload.operation);
  const held = operation?.feet.some(({ foot, state }) => foot === payload.foot && state.kind === "held") ?? false;
  return held ? [] : ["not-scheduled"];
}

interface Taken {
  readonly wires: readonly Wire[];
  readonly how: NonNullable<Wire["out"]>["how"];
  readonly tipIntact: boolean;
}

function taken(facts: Facts, event: Event, { wires, how, tipIntact }: Taken): Facts {
  const ids = new Set(wires.map(({ id }) => id));
  const out = { ...evidenceOf(event), how, tipIntact };
  return { ...facts, wires: facts.wires.map((wire) => (ids.has(wire.id) ? { ...wire, out } : wire)) };
}

function withFragment(facts: Facts, event: Event, foot: Side, tipIntact: boolean): Facts {
  return tipIntact ? facts : { ...facts, fragments: [...facts.fragments, { foot, evidence: evidenceOf(event) }] };
}

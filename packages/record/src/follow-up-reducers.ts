import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import { evidenceOf } from "./evidence-of.ts";
import type { Facts, Wire } from "./facts.ts";
import type { Owner } from "./owner.ts";
import type { Reducers } from "./reducer.ts";

/** Who owes what, and what stands in the way of a wire's removal; nothing here discharges anything. @source ledger-5 */
export const followUpReducers = {
  RemovalHindered: (facts, event) => {
    const { feet, hindrance, nextStep, nextOn, owner } = event.payload;
    const hindered = { ...evidenceOf(event), hindrance, nextStep, nextOn: Temporal.PlainDate.from(nextOn), owner };
    return withWiresIn(facts, feet, (wire) => ({ ...wire, hindered }));
  },
  HindranceEnded: (facts, event) => withWiresIn(facts, event.payload.feet, unhindered),
  ObligationAssigned: (facts, event) => ({
    ...facts,
    assigned: [
      ...facts.assigned.filter(({ obligation }) => obligation !== event.payload.obligation),
      { ...event.payload, evidence: evidenceOf(event) },
    ],
  }),
  ObligationsReassigned: (facts, event) => {
    const { from, to } = event.payload;
    const handedOver = (owner: Owner): Owner => (owner.kind === "person" && owner.id === from ? to : owner);
    return {
      ...facts,
      assigned: facts.assigned.map((one) => ({ ...one, owner: handedOver(one.owner) })),
      wires: facts.wires.map((wire) =>
        wire.hindered === undefined ? wire : { ...wire, hindered: { ...wire.hindered, owner: handedOver(wire.hindered.owner) } },
      ),
    };
  },
} satisfies Partial<Reducers>;

function withWiresIn(facts: Facts, feet: readonly Side[], change: (wire: Wire) => Wire): Facts {
  return { ...facts, wires: facts.wires.map((wire) => (feet.includes(wire.foot) && wire.out === undefined ? change(wire) : wire)) };
}

function unhindered({ hindered: _over, ...wire }: Wire): Wire {
  return wire;
}

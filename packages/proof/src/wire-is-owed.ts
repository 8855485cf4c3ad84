import { builtInProtocols, ledgerObligations, type Obligation, standing } from "@firstray/pathway";
import type { Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { BodyWire } from "./body.ts";
import { isExcused } from "./body-changes.ts";
import { civilDay, dayNumber } from "./civil-day.ts";
import type { Invariant } from "./invariant.ts";
import { ledgerOf } from "./ledger-of.ts";
import type { World } from "./world.ts";

/** What may stand for a wire that is in. */
type Standing = "wire-removal" | "record-outcome" | "reconcile" | "reconcile-gap" | "retained-fragment";
const kinds: ReadonlySet<string> = new Set<Standing>(["wire-removal", "record-outcome", "reconcile", "reconcile-gap", "retained-fragment"]);

/** The latest day after a wire became knowable on which its removal may be due. @source ledger-2 */
const latestDays = 42;

/** How a record's obligations are found; the mutation run leaves a kind out. */
export type ObligationsOf = (facts: Facts) => readonly Obligation[];

const known = new WeakMap<Facts, readonly Obligation[]>();

/** The product's own; they depend on the facts alone, so days may pass without asking again. */
export const productObligations: ObligationsOf = (facts) => {
  const owed = known.get(facts) ?? ledgerObligations(builtInProtocols, facts);
  known.set(facts, owed);
  return owed;
};

/** Open ones of the kinds that may stand for a wire. */
function openOnes({ facts, other, today }: World, obligationsOf: ObligationsOf): readonly Obligation[] {
  const on = Temporal.PlainDate.from(civilDay(today));
  const owed = other === undefined ? obligationsOf(facts) : [...obligationsOf(facts), ...obligationsOf(other)];
  return owed.filter((obligation) => kinds.has(obligation.kind) && !["discharged", "waived"].includes(standing(obligation, on).kind));
}

/**
 * A wire physically in a living foot (or its tip, left behind), once the record had the means to know of it, has an open obligation owned by the
 * role on duty or by a person who works here, due within 42 days of that day or already due. A wire that a false statement with the ledger's
 * whole evidence took off is excused for as long as that statement stands. @source ledger-proof
 */
export function wireIsOwed(obligationsOf: ObligationsOf = productObligations): Invariant {
  return {
    name: "wire-in-is-owed",
    title: {
      en: "a wire in a foot has an open obligation, owned, and due within 42 days of when it could be known",
      fr: "une broche en place a une obligation ouverte, avec responsable, due dans les 42 jours suivant le moment où on pouvait la connaître",
    },
    broken: (world) => {
      const waiting = world.body.wires.filter(
        (wire) => world.body.alive && wire.place !== "out" && wire.knownSince !== undefined && !isExcused(world, wire),
      );
      if (waiting.length === 0) return undefined;
      const open = openOnes(world, obligationsOf);
      const lost = waiting.find((wire) => !open.some((obligation) => standsFor(obligation, wire, world)));
      return lost === undefined
        ? undefined
        : `a wire is in the ${lost.foot} foot since operation ${lost.operation} and nothing owes it in time`;
    },
  };
}

function standsFor({ kind, subject, foot, dueOn, owner }: Obligation, wire: BodyWire, world: World): boolean {
  const { body, today } = world;
  const due = dayNumber(dueOn);
  if ((owner.kind === "person" && body.nurseHasLeft) || (due > (wire.knownSince ?? today) + latestDays && due > today)) return false;
  const entry = ledgerOf(world).find(({ id }) => id === wire.entry);
  switch (kind) {
    case "wire-removal":
      return subject === wire.entry;
    case "retained-fragment":
      return wire.place === "fragment" && foot === wire.foot;
    case "record-outcome":
      return subject === `${wire.operation}/${wire.foot}`;
    default:
      return foot === wire.foot || foot === entry?.foot;
  }
}

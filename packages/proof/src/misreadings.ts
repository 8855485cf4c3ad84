import type { Obligation } from "@firstray/pathway";
import type { Discrepancy, Facts } from "@firstray/record";
import { type ObligationsOf, productObligations } from "./wire-is-owed.ts";

const kinds = ["wire-removal", "record-outcome", "reconcile", "reconcile-gap", "retained-fragment"] as const;

const reasons = Object.keys({
  "more-out-than-in": true,
  "fewer-out-than-in": true,
  "unknown-wire": true,
  "wire-already-out": true,
  "not-scheduled": true,
  "another-day": true,
  "after-death": true,
  "closed-episode": true,
  "broken-wire": true,
  "evidence-lost": true,
} satisfies Readonly<Record<Discrepancy["kind"], true>>);

type Kept = (obligation: Obligation, facts: Facts) => boolean;

/** What the ledger would owe if it left out whatever is not kept. */
function only(keeps: Kept): ObligationsOf {
  return (facts) => productObligations(facts).filter((obligation) => keeps(obligation, facts));
}

const person = { kind: "person", id: "nurse-1", name: "Nora Example" } as const;

/** Ways to lose a wire that no guard stands for: a state of the paperwork taken for the end of what is owed. @source ledger-5 */
const states: readonly (readonly [name: string, misread: ObligationsOf])[] = [
  ["a hindered wire stays owed", only(({ hindered }) => hindered === undefined)],
  ["a merged chart still owes", (facts) => (facts.mergedInto === undefined ? productObligations(facts) : [])],
  [
    "a closed episode still owes",
    only(({ episode }, { episodes }) => episodes.every(({ id, closed }) => id !== episode || closed === undefined)),
  ],
  [
    "a wire of an unknown day is owed",
    only(
      ({ kind, subject }, { wires }) =>
        kind !== "wire-removal" || wires.some(({ id, insertedOn }) => id === subject && insertedOn !== undefined),
    ),
  ],
  [
    "every wire of a foot is owed by itself",
    only(({ kind, subject, foot }, { wires }) => kind !== "wire-removal" || wires.find((wire) => wire.foot === foot)?.id === subject),
  ],
  [
    "a wire that no operation names is owed",
    only(
      ({ kind, subject }, { wires }) =>
        kind !== "wire-removal" || wires.some(({ id, operation }) => id === subject && operation !== undefined),
    ),
  ],
  [
    "what somebody who leaves owes is handed over",
    (facts) =>
      productObligations(facts).map((obligation) =>
        obligation.hindered !== undefined || facts.assigned.some((one) => one.obligation === obligation.key)
          ? { ...obligation, owner: person }
          : obligation,
      ),
  ],
  [
    "a wire told late is due from the day that it went in",
    (facts) =>
      productObligations(facts).map((obligation) => {
        const told = facts.wires.find(({ id }) => `wire-removal:${id}` === obligation.key)?.reported.on;
        return told === undefined ? obligation : { ...obligation, dueOn: told.add({ days: 43 }) };
      }),
  ],
];

/** The product's obligations misread so that a wire may be lost: without one kind that stands for it, or without one state of it. */
export const misreadings: ReadonlyMap<string, ObligationsOf> = new Map([
  ...kinds.map((left) => [`obligation ${left}`, only(({ kind }) => kind !== left)] as const),
  ...states,
]);

/** Misread so that one reason to look into what was told is missing. */
export const lostReasons: ReadonlyMap<string, ObligationsOf> = new Map(
  reasons.map((left) => [`reconcile ${left}`, only(({ kind, subject }) => kind !== "reconcile" || !subject.endsWith(`/${left}`))]),
);

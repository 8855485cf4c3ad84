import { guards } from "@firstray/record";
import type { Invariant } from "./invariant.ts";
import { type ObligationsOf, productObligations, wireIsOwed } from "./wire-is-owed.ts";

const kinds = ["wire-removal", "record-outcome", "reconcile", "reconcile-gap", "retained-fragment"] as const;

/** The wire's invariant as it would be if nothing of one kind were owed. */
export const withoutKind: ReadonlyMap<string, Invariant> = new Map(
  kinds.map((left): readonly [string, Invariant] => {
    const obligationsOf: ObligationsOf = (facts) => productObligations(facts).filter(({ kind }) => kind !== left);
    return [`obligation ${left}`, wireIsOwed(obligationsOf)];
  }),
);

/** Everything that the mutation run leaves out, one at a time: each guard of the record, each kind of obligation that stands for a wire. */
export const mutations: readonly string[] = [...guards.map(({ name }) => name), ...withoutKind.keys()];

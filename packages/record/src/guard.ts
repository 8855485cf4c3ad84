import type { Refusal } from "./decision.ts";
import type { Proposal } from "./proposal.ts";

/** One rule of the record, by name; refuses with a sentence, or has nothing to say. */
export interface Guard {
  readonly name: string;
  readonly refuses: (proposal: Proposal) => Refusal | undefined;
}

/** A guard's refusal of the first thing it finds wrong. */
export function firstRefusal<Item>(items: readonly Item[], refusalOf: (item: Item) => Refusal | undefined): Refusal | undefined {
  for (const item of items) {
    const refusal = refusalOf(item);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

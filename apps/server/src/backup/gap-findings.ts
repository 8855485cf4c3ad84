import type { Obligation } from "@firstray/pathway";
import type { EventPayloads, Facts } from "@firstray/record";

/** What has to be confirmed of one patient after a restore. */
export type GapFindings = EventPayloads["RestoreGapFound"]["findings"];

/** What a patient's record says at the end of a backup, and the span after it that is lost. */
export interface BeforeGap {
  readonly facts: Facts;
  readonly obligations: readonly Obligation[];
  /** Messages that may have left in the span: their keys, and the foot that each is about. */
  readonly messages: readonly { readonly key: string; readonly about: readonly string[] }[];
  /** The practice's days of the span, ISO 8601, both in it. */
  readonly days: { readonly first: string; readonly last: string };
}

/**
 * What may have happened in a span that a restore lost, to be confirmed one by one: operations that were scheduled in it, messages that
 * may have left in it, and each wire that the last daily head is held against. @source ledger-7
 */
export function gapFindings({ facts, obligations, messages, days }: BeforeGap): GapFindings {
  const operations = facts.operations.flatMap(({ id, feet }) =>
    feet.flatMap(({ foot, state }) => {
      const isInSpan = state.kind === "scheduled" && state.on.toString() >= days.first && state.on.toString() <= days.last;
      return isInSpan ? [{ subject: id, foot, kind: "operation" as const }] : [];
    }),
  );
  const feetOf = new Map(obligations.map(({ key, foot }) => [key, foot]));
  const receipts = messages.flatMap(({ key, about }) => {
    const foot = about.flatMap((obligation) => feetOf.get(obligation) ?? [])[0];
    return foot === undefined ? [] : [{ subject: key, foot, kind: "receipt" as const }];
  });
  const wires = obligations.filter(({ kind, dischargedBy }) => kind === "wire-removal" && dischargedBy === undefined);
  const heads = [...new Set(wires.map(({ foot }) => foot))].map((foot) => ({ subject: "daily-head", foot, kind: "daily-head" as const }));
  return [...operations, ...receipts, ...heads];
}

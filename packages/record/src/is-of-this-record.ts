import type { Facts } from "./facts.ts";
import type { ObligationKey } from "./ids.ts";

/**
 * Whether a key's subject begins with something of this record: an episode, operation, wire, fragment, discrepancy, call or gap.
 * @example isOfThisRecord(facts, "visit:left-1/F1")
 */
export function isOfThisRecord(facts: Facts, key: ObligationKey): boolean {
  const subject = key.slice(key.indexOf(":") + 1);
  const begins = (id: string): boolean => subject === id || subject.startsWith(`${id}/`);
  return subjectsOf(facts).some(begins);
}

function subjectsOf(facts: Facts): readonly string[] {
  return [
    ...[...facts.episodes, ...facts.operations, ...facts.wires].map(({ id }) => id),
    ...[...facts.discrepancies, ...facts.gaps].map(({ subject }) => subject),
    ...facts.fragments.map(({ evidence }) => evidence.event),
    ...facts.redFlags.map(({ reported }) => reported.event),
    ...facts.callBacks.map(({ requested }) => requested.event),
  ];
}

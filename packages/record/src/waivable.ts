import type { ObligationKey } from "./ids.ts";

/**
 * Kinds that a person may waive. Not a wire's removal, and nothing that stands for a wire whose place is not known:
 * the outcome of an operation, and what does not fit. @source ledger-obligations
 */
const waivableKinds: ReadonlySet<string> = new Set([
  "visit",
  "films",
  "dressing",
  "exercise-instruction",
  "exercise-start",
  "exercise-call",
  "consent",
  "consent-copy",
  "care-read",
  "retained-fragment",
  "call-back",
  "questionnaire",
]);

/** Whether what this key names may be waived: by its kind, the part before the first colon. */
export function isWaivable(key: ObligationKey): boolean {
  const colon = key.indexOf(":");
  return colon > 0 && colon < key.length - 1 && waivableKinds.has(key.slice(0, colon));
}

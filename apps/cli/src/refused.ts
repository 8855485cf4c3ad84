import type { Text } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";

/** A command's no, in one sentence: what was wrong, what was expected, what to do. */
export function refused(sentence: Text): Extract<Outcome, { kind: "refused" }> {
  return { kind: "refused", sentence };
}

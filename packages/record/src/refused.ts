import type { Text } from "@firstray/radiograph";
import type { Refusal, RefusalCode } from "./decision.ts";

/** An explained no; with `ask`, the same command confirmed or completed will be accepted. */
export function refused(code: RefusalCode, sentence: Text, ask?: Refusal["ask"]): Refusal {
  return { kind: "refused", code, sentence, ...(ask === undefined ? {} : { ask }) };
}

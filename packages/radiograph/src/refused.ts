import type { Text } from "./text.ts";

/** Outside data that cannot be used: what is wrong with it, what was expected, what to do. */
export interface Refused {
  readonly kind: "refused";
  readonly sentence: Text;
}

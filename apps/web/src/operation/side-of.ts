import type { Side } from "@firstray/radiograph";

/** A side as it is said a second time. */
export type ConfirmedSide = Side | "both";

/** What feet are, said as one side; `undefined` for none. */
export function sideOf(feet: readonly Side[]): ConfirmedSide | undefined {
  if (feet.includes("left") && feet.includes("right")) return "both";
  return feet[0];
}

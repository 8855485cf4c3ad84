import type { Side } from "@firstray/radiograph";
import type { Temporal } from "temporal-polyfill";
import type { Obligation } from "./obligation.ts";

/** Why the record of a person may not be destroyed. @source ledger-2 */
export type DestructionBar =
  /** The practice has not said for how long it keeps records. */
  | { readonly kind: "no-period" }
  /** `from`: the first day on which the period has passed. */
  | { readonly kind: "inside-period"; readonly from: Temporal.PlainDate }
  /** A record that cannot be read cannot be shown to hold no wire. */
  | { readonly kind: "unreadable" }
  /** A person has said that it is kept. */
  | { readonly kind: "kept" }
  /** Also one that was in at a death, is broken, or whose removal is hindered: nothing says that it is out. */
  | { readonly kind: "wire-in"; readonly foot: Side }
  /** A tip that stays in the foot, whatever was decided about it, is listed for good. */
  | { readonly kind: "fragment-in"; readonly foot: Side }
  /** An operation whose outcome nobody has entered, or one that left more wires than were ever entered. */
  | { readonly kind: "wire-unaccounted"; readonly foot: Side }
  | { readonly kind: "owed"; readonly obligations: readonly Pick<Obligation, "kind" | "protocolItem" | "foot">[] };

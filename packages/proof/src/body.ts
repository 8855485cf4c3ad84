import type { Side } from "@firstray/radiograph";
import type { EventId, OperationId, WireId } from "@firstray/record";

/** What is true of one patient's feet, and of the people who owe them something, whatever the record says. */
export interface Body {
  readonly alive: boolean;
  /** The entry of a death that did not happen, by two people: it excuses every wire while it stands. */
  readonly falseDeath?: EventId;
  /** The nurse to whom things are assigned by name works here no more. */
  readonly nurseHasLeft: boolean;
  readonly operations: readonly BodyOperation[];
  readonly wires: readonly BodyWire[];
}

/** An operation that took place. */
export interface BodyOperation {
  readonly id: OperationId;
  readonly feet: readonly { readonly foot: Side; readonly wires: number }[];
  /** Day number, as in `civil-day`. */
  readonly on: number;
  /** Somebody has told the record of it, rightly or wrongly. */
  readonly reported: boolean;
}

/** One wire as it lies in the bone, with what the explorer remembers of how the record came to know of it. */
export interface BodyWire {
  readonly foot: Side;
  readonly operation: OperationId;
  /** `fragment`: the wire is out, its tip is not. */
  readonly place: "in" | "out" | "fragment";
  /** The entry of the ledger that speaks of this wire. */
  readonly entry?: WireId;
  /** The first day on which the record had the means to know of it. */
  readonly knownSince?: number;
  /** False statements about it that the ledger rightly believed (its evidence was complete); they excuse while they stand. */
  readonly excuses: readonly EventId[];
}

import type { Side } from "@firstray/radiograph";
import type { Facts, Operation, OperationFoot } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/**
 * Feet in which a wire may be that the ledger does not know: the operation was scheduled and nobody has said what became of it, or it was
 * held and left more wires than were ever entered for it. An operation of a day after a death was not held.
 * @source ledger-2
 */
export function unaccountedFeet(facts: Facts): readonly Side[] {
  const feet = facts.operations.flatMap((operation) => {
    const isShort = wiresLeft(operation) > wiresEntered(facts, operation);
    return operation.feet.filter(({ state }) => isOutcomeUnknown(facts, state) || (isShort && state.kind === "held"));
  });
  return [...new Set(feet.map(({ foot }) => foot))];
}

function isOutcomeUnknown({ died }: Facts, state: OperationFoot["state"]): boolean {
  return state.kind === "scheduled" && (died === undefined || Temporal.PlainDate.compare(state.on, died.on) <= 0);
}

function wiresLeft({ feet }: Operation): number {
  return feet.reduce((sum, { state }) => sum + (state.kind === "held" ? state.wires : 0), 0);
}

/** A voided insertion counts: it took a second person and a ground. One that replaces another is the same wire. */
function wiresEntered({ history }: Facts, { id }: Operation): number {
  return history.filter(
    ({ type, payload }) => type === "WireInserted" && "operation" in payload && payload.operation === id && !("sameWireAs" in payload),
  ).length;
}

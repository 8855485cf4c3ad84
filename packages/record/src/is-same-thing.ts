import type { BookedItem } from "./follow-up-payloads.ts";

/** Whether two bookings are of the same thing: one course's visit, or the removal of its wires. */
export function isSameThing(one: BookedItem, other: BookedItem): boolean {
  return one.episode === other.episode && one.item === other.item;
}

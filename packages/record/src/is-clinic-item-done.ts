import type { Facts } from "./facts.ts";
import type { BookedItem } from "./follow-up-payloads.ts";

/** Whether a visit was held or, for a removal, the operation was held and no wire is in the foot: nothing is left to come for. */
export function isClinicItemDone({ episodes, operations, wires }: Facts, { episode: id, foot, item }: BookedItem): boolean {
  if (item !== "R3") return episodes.some((episode) => episode.id === id && episode.visits.some((held) => held.item === item));
  const isHeld = operations.some(({ feet }) => feet.some((operated) => operated.episode === id && operated.state.kind === "held"));
  return isHeld && !wires.some((wire) => wire.foot === foot && wire.out === undefined);
}

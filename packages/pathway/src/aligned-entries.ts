import type { ProtocolEntry } from "./protocol.ts";
import { sortedFields } from "./sorted-fields.ts";

type IsSame = (one: ProtocolEntry, other: ProtocolEntry) => boolean;

const sameContent: IsSame = (one, other) => JSON.stringify(sortedFields(one)) === JSON.stringify(sortedFields(other));
const sameTitle: IsSame = (one, other) => one.title.en === other.title.en || one.title.fr === other.title.fr;
const sameBody: IsSame = (one, other) => one.body.en === other.body.en || one.body.fr === other.body.fr;

/**
 * Which entry of one list is which of another: the same content first, then the same title or the same text in a language; of lists
 * of one length, what is left at the same place was rewritten there. An entry that is in neither pair was taken out or added.
 * @returns from the place in the first list to that in the second.
 */
export function alignedEntries(before: readonly ProtocolEntry[], after: readonly ProtocolEntry[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const isSame of [sameContent, sameTitle, sameBody]) {
    for (const [index, entry] of before.entries()) {
      if (places.has(index)) continue;
      const place = after.findIndex((other, at) => !taken.has(at) && isSame(entry, other));
      if (place < 0) continue;
      places.set(index, place);
      taken.add(place);
    }
  }
  if (before.length === after.length)
    for (const index of before.keys()) if (!places.has(index) && !taken.has(index)) places.set(index, index);
  return places;
}

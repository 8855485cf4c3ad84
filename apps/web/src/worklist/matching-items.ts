import { ownerKey } from "../obligation/owner-key.ts";
import { plainWords } from "./plain-words.ts";
import type { WorklistItem } from "./worklist-groups.ts";
import type { WorklistSearch } from "./worklist-search.ts";

/** The lines of one kind and one owner whose patient's name or number holds every word of the search, whatever the accents and capitals. */
export function matchingItems(items: readonly WorklistItem[], { kind, owner, search = "" }: WorklistSearch): readonly WorklistItem[] {
  const words = plainWords(search).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const { familyName, givenName, number } = item.patient;
    const { survivor } = item;
    const goesOn = survivor ? `${survivor.givenName} ${survivor.familyName} ${survivor.number}` : "";
    const subject = plainWords(`${givenName} ${familyName} ${number} ${goesOn}`);
    return (
      (kind === undefined || item.kind === kind) &&
      (owner === undefined || ownerKey(item.ownedBy) === owner) &&
      words.every((word) => subject.includes(word))
    );
  });
}

import type { ProtocolEntry } from "@firstray/pathway";

type Entries = readonly ProtocolEntry[];

/** Without the entry at a place. */
export function withoutEntry(entries: Entries, index: number): Entries {
  return entries.toSpliced(index, 1);
}

/** With the entry at a place moved one place up (−1) or down (1); at the end of the list, as it is. */
export function withEntryMoved(entries: Entries, index: number, by: -1 | 1): Entries {
  const entry = entries[index];
  const to = index + by;
  return entry === undefined || to < 0 || to >= entries.length ? entries : entries.toSpliced(index, 1).toSpliced(to, 0, entry);
}

/** With an entry back at the place that it had, or at the end of a list that has become shorter. */
export function withEntryBack(entries: Entries, entry: ProtocolEntry, index: number): Entries {
  return entries.toSpliced(Math.min(index, entries.length), 0, entry);
}

/** In the order of another list, as far as that has the entries (by title in either language); what it has not stays behind them. */
export function inOrderOf(entries: Entries, order: Entries): Entries {
  const place = ({ title }: ProtocolEntry): number => {
    const found = order.findIndex((other) => other.title.en === title.en || other.title.fr === title.fr);
    return found < 0 ? order.length : found;
  };
  return entries.toSorted((one, other) => place(one) - place(other));
}

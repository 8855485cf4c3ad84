import type { ProtocolChange, ProtocolEntry, ProtocolListName } from "@firstray/pathway";

interface Removed {
  readonly entry: ProtocolEntry;
  /** Where it stood. */
  readonly index: number;
}

/** What the draft leaves out of a list of the version in force. */
export function removedEntries(
  changes: readonly ProtocolChange[],
  name: ProtocolListName,
  before: readonly ProtocolEntry[],
): readonly Removed[] {
  const start = `${name}.removed.`;
  const places = changes.filter(({ path }) => path.startsWith(start)).map(({ path }) => Number(path.slice(start.length).split(".")[0]));
  return [...new Set(places)].flatMap((index) => {
    const entry = before[index];
    return entry === undefined ? [] : [{ entry, index }];
  });
}

/** What a key does on the worklist. */
export type WorklistDeed = "next" | "previous" | "search" | "print" | "help";

/** A key as it was pressed, and where. */
export interface PressedKey {
  readonly key: string;
  /** Control, Meta or Alt is held: the key belongs to the browser. */
  readonly modified: boolean;
  /** Somebody types or chooses, or a dialog lies over the page. */
  readonly taken: boolean;
  /** A line of the list has the focus. */
  readonly onLine: boolean;
}

const deeds: Readonly<Record<string, WorklistDeed>> = { j: "next", k: "previous", "/": "search", p: "print", "?": "help" };
const deedsOnLine: Readonly<Record<string, WorklistDeed>> = { ArrowDown: "next", ArrowUp: "previous" };

/** What a key does here; `undefined`: it is not ours. The arrows scroll the page until a line has the focus. */
export function worklistDeed({ key, modified, taken, onLine }: PressedKey): WorklistDeed | undefined {
  if (modified || taken) return undefined;
  return deeds[key.toLowerCase()] ?? (onLine ? deedsOnLine[key] : undefined);
}

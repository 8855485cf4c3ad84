type Kind = "local" | "session";

const storeOf = (kind: Kind): Storage => (kind === "local" ? localStorage : sessionStorage);

/** What this browser kept under a key; nothing when it kept none, or keeps nothing at all (private windows, blocked storage). */
export function readStored(kind: Kind, key: string): string | null {
  try {
    return storeOf(kind).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser; a browser that refuses to is no reason to stop the work on the page. */
export function writeStored(kind: Kind, key: string, value: string | null): void {
  try {
    if (value === null) storeOf(kind).removeItem(key);
    else storeOf(kind).setItem(key, value);
  } catch {
    return;
  }
}

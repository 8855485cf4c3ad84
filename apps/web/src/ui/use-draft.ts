import { useCallback, useState } from "react";
import { readStored, writeStored } from "./storage.ts";

/** What a person is typing, kept in this tab until it is recorded, so that a reload or a wrong click loses nothing. */
export function useDraft<Value>(key: string, initial: Value): readonly [Value, (value: Value) => void, () => void] {
  const storageKey = `firstray.draft.${key}`;
  const [value, setValue] = useState<Value>(() => restored(readStored("session", storageKey), initial));
  const change = useCallback(
    (next: Value) => {
      setValue(next);
      writeStored("session", storageKey, JSON.stringify(next));
    },
    [storageKey],
  );
  const forget = useCallback(() => writeStored("session", storageKey, null), [storageKey]);
  return [value, change, forget];
}

/** Whether something half-typed waits under this key in this tab. */
export function isDraftKept(key: string): boolean {
  return readStored("session", `firstray.draft.${key}`) !== null;
}

function restored<Value>(stored: string | null, initial: Value): Value {
  if (stored === null) return initial;
  try {
    return { ...initial, ...JSON.parse(stored) };
  } catch {
    return initial;
  }
}

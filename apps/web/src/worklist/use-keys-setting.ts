import { useState } from "react";
import { readStored, writeStored } from "../ui/storage.ts";

const place = "firstray.worklist-keys";

/** Whether single keys act on the worklist, as this browser was told: they can be switched off, for those whose speech or touch types them. */
export function useKeysSetting(): readonly [enabled: boolean, set: (enabled: boolean) => void] {
  const [enabled, setEnabled] = useState(() => readStored("local", place) !== "off");
  const set = (next: boolean): void => {
    setEnabled(next);
    writeStored("local", place, next ? null : "off");
  };
  return [enabled, set];
}

import { useEffect } from "react";
import { type WorklistDeed, worklistDeed } from "./worklist-deed.ts";

/**
 * The keys of the worklist: J and K, and the arrows once a line has the focus, move from line to line; what else there is to do is told
 * to `onDeed`. Never while somebody types or chooses, nor behind a dialog.
 */
export function useWorklistKeys(enabled: boolean, onDeed: (deed: "print" | "help") => void): void {
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent): void => {
      const deed = worklistDeed(pressed(event));
      if (deed === undefined) return;
      event.preventDefault();
      if (deed === "print" || deed === "help") onDeed(deed);
      else moveFocus(deed);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [enabled, onDeed]);
}

function pressed({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Parameters<typeof worklistDeed>[0] {
  const isTyping = target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"));
  return {
    key,
    modified: ctrlKey || metaKey || altKey,
    taken: isTyping || [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.checkVisibility()),
    onLine: target instanceof HTMLElement && target.matches("[data-line]"),
  };
}

function moveFocus(deed: Exclude<WorklistDeed, "print" | "help">): void {
  if (deed === "search") {
    document.querySelector<HTMLElement>("[data-worklist-search]")?.focus();
    return;
  }
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  const here = lines.findIndex((line) => line.matches(":focus"));
  const there = here + (deed === "next" ? 1 : -1);
  lines[Math.min(Math.max(there, 0), lines.length - 1)]?.focus();
}

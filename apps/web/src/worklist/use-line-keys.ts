import { useEffect } from "react";

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** J and K, and the arrows once a line has the focus, move from line to line; never while somebody types or chooses. */
export function useLineKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", moveBetweenLines);
    return () => document.removeEventListener("keydown", moveBetweenLines);
  }, []);
}

function moveBetweenLines(event: KeyboardEvent): void {
  const step = steps[event.key];
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  const here = lines.findIndex((line) => line.matches(":focus"));
  if (step === undefined || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (here < 0 && event.key.startsWith("Arrow")) return;
  event.preventDefault();
  lines[Math.min(Math.max(here + step, 0), lines.length - 1)]?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

import type { Measurement } from "@firstray/radiograph";

/** A length that has changed by less than this share of itself is the same length: rounding, not another scale. */
const sameWithin = 1e-6;

/** Whether a value that was saved differs from the same one now, in its unit or its size: the film's scale has changed since. */
export function lengthsChanged(saved: readonly Measurement[], now: readonly Measurement[]): boolean {
  return saved.some((before) => {
    const after = now.find(({ name, method }) => name === before.name && method === before.method);
    if (before.kind !== "measured" || after?.kind !== "measured") return false;
    if (before.unit !== after.unit) return true;
    return before.unit === "mm" && Math.abs(after.value - before.value) > sameWithin * Math.abs(before.value);
  });
}

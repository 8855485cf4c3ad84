import type { Side } from "@firstray/radiograph";

/** The feet that an entry names, wherever in its payload, the left one first. */
export function feetOfEntry(payload: unknown): readonly Side[] {
  const named = sidesIn(payload);
  return (["left", "right"] as const).filter((side) => named.includes(side));
}

function sidesIn(payload: unknown): readonly unknown[] {
  if (typeof payload !== "object" || payload === null) return [];
  return Object.entries(payload).flatMap(([name, value]) => {
    if (name === "foot" || name === "side") return [value];
    return name === "feet" && Array.isArray(value) ? [...value, ...value.flatMap(sidesIn)] : sidesIn(value);
  });
}

/**
 * Levels from one to another, both included; closer to each other towards an end that is rounded.
 * @param rounded - the ends at which levels crowd.
 */
export function solidLevels(from: number, to: number, count: number, rounded: "none" | "last" | "both" = "none"): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    const share = at / (count - 1);
    const eased = rounded === "none" ? share : rounded === "last" ? Math.sin((share * Math.PI) / 2) : (1 - Math.cos(share * Math.PI)) / 2;
    return from + (to - from) * eased;
  });
}

/** Width of a round end as a share of the full width; `from` counts from the tip in lengths of the end. */
export function roundedEnd(from: number): number {
  return Math.sqrt(Math.max(0, 1 - Math.max(0, 1 - from) ** 2));
}

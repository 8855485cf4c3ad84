import type { Spot } from "./spot.ts";

/** An open line through points, as SVG writes it. */
export function pathOf(points: readonly Spot[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}`;
}

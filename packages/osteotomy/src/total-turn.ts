import { lateralTurn, type Point } from "@firstray/geometry";

/** By how many degrees a line of points turns on its way, every turn counted, whichever way it goes. Points on one spot count once. */
export function totalTurn(points: readonly Point[]): number {
  const apart = points.filter((point, index) => {
    const before = points[index - 1];
    return !before || Math.hypot(point.x - before.x, point.y - before.y) > 1e-6;
  });
  return apart.slice(2).reduce((sum, after, index) => {
    const [before, corner] = [apart[index], apart[index + 1]];
    return before && corner ? sum + Math.abs(lateralTurn({ from: before, to: corner }, { from: corner, to: after })) : sum;
  }, 0);
}

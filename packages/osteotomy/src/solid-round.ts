/**
 * How wide a rounded end still is, as a share: 1 where the rounding starts, 0 at its tip, the outline of an ellipse between.
 * @param share - of the way from start to tip.
 */
export function solidRound(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return Math.sqrt(1 - within * within);
}

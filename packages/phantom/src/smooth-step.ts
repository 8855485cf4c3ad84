/** 0 to 1 without an edge at either end. */
export function smoothStep(share: number): number {
  const within = Math.max(0, Math.min(1, share));
  return within * within * (3 - 2 * within);
}

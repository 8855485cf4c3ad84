/** A knot of a curve: position and value. */
export type Knot = readonly [at: number, value: number];

/** The smooth curve through knots (sorted by position) that never overshoots them: monotone cubic; constant beyond the ends. */
export function curve(knots: readonly Knot[]): (at: number) => number {
  const slopes = knots.map((_, index) => slopeAt(knots, index));
  return (at) => {
    let right = knots.findIndex(([position]) => position > at);
    if (right < 0) right = knots.length;
    const [x0, y0] = knots[right - 1] ?? knots[0] ?? [0, 0];
    const [x1, y1] = knots[right] ?? [x0, y0];
    if (right === 0 || x1 === x0) return right === 0 ? y1 : y0;
    const width = x1 - x0;
    const share = (at - x0) / width;
    const rest = 1 - share;
    const bend = rest * (slopes[right - 1] ?? 0) - share * (slopes[right] ?? 0);
    return y0 + (y1 - y0) * share * share * (3 - 2 * share) + width * share * rest * bend;
  };
}

/** Harmonic mean of the neighbouring slopes, flat at extremes and ends. */
function slopeAt(knots: readonly Knot[], index: number): number {
  const [before, here, after] = [knots[index - 1], knots[index], knots[index + 1]];
  if (!before || !here || !after) return 0;
  const left = (here[1] - before[1]) / (here[0] - before[0]);
  const right = (after[1] - here[1]) / (after[0] - here[0]);
  return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
}

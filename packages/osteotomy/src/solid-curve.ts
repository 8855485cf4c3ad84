/** A knot of a curve: where, and its value there. */
export type Knot = readonly [at: number, value: number];

interface Span {
  readonly from: Knot;
  readonly to: Knot;
  readonly slopes: readonly [number, number];
}

/**
 * A smooth curve through knots that never rises above or falls below its neighbours' values between them (Fritsch and Carlson), level at both
 * ends and constant beyond them. Knots that do not lie behind their predecessor are left out.
 * @throws RangeError without a knot.
 * @source fritsch1980
 */
export function solidCurve(knots: readonly Knot[]): (at: number) => number {
  const rising = inOrder(knots);
  const [first, last] = [rising[0], rising.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a curve needs a knot, got none");
  const spans = spansOf(rising);
  return (at) => {
    if (at <= first[0]) return first[1];
    const span = spans.find(({ to }) => at <= to[0]);
    return span === undefined ? last[1] : onSpan(span, at);
  };
}

function inOrder(knots: readonly Knot[]): readonly Knot[] {
  const kept: Knot[] = [];
  for (const knot of knots) if (knot[0] > (kept.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY)) kept.push(knot);
  return kept;
}

function spansOf(knots: readonly Knot[]): readonly Span[] {
  const rises = knots.slice(1).map(([at, value], before) => {
    const [from, was] = knots[before] ?? [at, value];
    return (value - was) / (at - from);
  });
  const slopes = knots.map((_, index) => slopeBetween(rises[index - 1], rises[index]));
  return knots.slice(1).map((to, before) => ({ from: knots[before] ?? to, to, slopes: [slopes[before] ?? 0, slopes[before + 1] ?? 0] }));
}

/** Harmonic mean of the rises on both sides; level at a peak, a trough and an end. */
function slopeBetween(before = 0, after = 0): number {
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function onSpan({ from, to, slopes }: Span, at: number): number {
  const width = to[0] - from[0];
  const t = (at - from[0]) / width;
  const [start, end] = [from[1], to[1]];
  const blend = t * t * (3 - 2 * t);
  return start + (end - start) * blend + width * (slopes[0] * t * (1 - t) ** 2 - slopes[1] * t * t * (1 - t));
}

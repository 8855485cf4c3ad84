import type { FittedCircle, Point } from "@firstray/geometry";

/** What is known of the contour that a circle was fitted to, pixels. */
export interface ContourSpread {
  /** One SD of a point's distance from the true contour. */
  readonly sd: number;
  /** Length along the contour over which neighbouring points err together. */
  readonly correlated: number;
}

/**
 * One standard deviation of a fitted circle's centre along and across a direction: a short arc tells little of how far behind it the
 * centre lies, and the arc's own tilt moves the centre sideways.
 * @param along - unit displacement.
 * @throws RangeError when the points lie on one line.
 */
export function circleSpread(
  contour: readonly Point[],
  { centre, radius }: FittedCircle,
  along: Point,
  spread: ContourSpread,
): readonly [number, number] {
  const rows = contour.map(({ x, y }) => {
    const [dx, dy] = [(x - centre.x) / radius, (y - centre.y) / radius];
    return [dx * along.x + dy * along.y, dy * along.x - dx * along.y, 1] as const;
  });
  const sum = (i: 0 | 1 | 2, j: 0 | 1 | 2): number => rows.reduce((total, row) => total + row[i] * row[j], 0);
  const [a, b, c, d, e, f] = [sum(0, 0), sum(0, 1), sum(0, 2), sum(1, 1), sum(1, 2), sum(2, 2)];
  const determinant = a * (d * f - e * e) - b * (b * f - e * c) + c * (b * e - d * c);
  if (!(determinant > 0)) throw new RangeError(`the spread of a circle needs points off one line, got ${contour.length} that are not`);
  const independent = Math.max(1, arcLength(contour) / spread.correlated);
  const scale = spread.sd * Math.sqrt(Math.max(1, contour.length / independent) / determinant);
  return [scale * Math.sqrt(d * f - e * e), scale * Math.sqrt(a * f - c * c)];
}

function arcLength(contour: readonly Point[]): number {
  return contour.slice(1).reduce((length, { x, y }, index) => {
    const before = contour[index] ?? { x, y };
    return length + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

import type { MeasuredResult } from "./full-set-result.ts";
import { quantile } from "./quantile.ts";

/** How well one measurement by one method was read on many films; in its own unit. */
export interface MeasuredSummary {
  readonly films: number;
  readonly read: number;
  readonly meanAbsoluteError: number;
  readonly bias: number;
  readonly p95: number;
  /** Share of the readings whose 95 % interval holds the truth, of those with one; and the median width of these intervals. */
  readonly coverage: number;
  readonly medianWidth: number;
  /** Of a grade: share of the readings that are exact, and that are at most one grade off. */
  readonly exact: number;
  readonly withinOne: number;
}

/** Sums up the readings of one measurement by one method. @returns nothing when no film was read. */
export function measuredSummary(results: readonly MeasuredResult[]): MeasuredSummary | undefined {
  const errors = results.flatMap(({ read, truth, unit }) => (read === undefined ? [] : difference(read - truth, unit)));
  if (errors.length === 0) return undefined;
  const held = results.flatMap(({ interval, truth }) =>
    interval ? { isHeld: interval[0] <= truth && truth <= interval[1], width: interval[1] - interval[0] } : [],
  );
  const sizes = errors.map(Math.abs);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = (is: (size: number) => boolean): number => sizes.filter(is).length / sizes.length;
  const widths = held.map(({ width }) => width);
  return {
    films: results.length,
    read: errors.length,
    meanAbsoluteError: mean(sizes),
    bias: mean(errors),
    p95: quantile(sizes, 0.95),
    coverage: held.length === 0 ? 0 : held.filter(({ isHeld }) => isHeld).length / held.length,
    medianWidth: held.length === 0 ? 0 : quantile(widths, 0.5),
    exact: share((size) => size === 0),
    withinOne: share((size) => size <= 1),
  };
}

/** An angle's error steps over ±180°. */
function difference(error: number, unit: MeasuredResult["unit"]): number {
  if (unit !== "deg") return error;
  return error - 360 * Math.round(error / 360);
}

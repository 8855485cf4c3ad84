import type { AxisMethod } from "@firstray/radiograph";
import type { AngleName } from "../bones/angles-of.ts";
import type { FilmResult } from "./film-result.ts";
import { quantile } from "./quantile.ts";

/** How well one angle by one method was read on many films. */
export interface AngleSummary {
  readonly films: number;
  readonly read: number;
  readonly meanAbsoluteError: number;
  readonly bias: number;
  readonly p95: number;
  /** Share of the read values whose 95 % interval holds the truth, and the median width of these intervals, degrees. */
  readonly coverage: number;
  readonly medianWidth: number;
}

/** Sums up one angle by one method. @returns nothing when no film was read. */
export function angleSummary(results: readonly FilmResult[], name: AngleName, method: AxisMethod): AngleSummary | undefined {
  const all = results.flatMap(({ angles }) => angles.filter((angle) => angle.name === name && angle.method === method));
  const errors = all.flatMap(({ read, truth }) => (read === undefined ? [] : read - truth));
  if (errors.length === 0) return undefined;
  const held = all.flatMap(({ interval, truth }) =>
    interval ? { isHeld: interval[0] <= truth && truth <= interval[1], width: interval[1] - interval[0] } : [],
  );
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    films: all.length,
    read: errors.length,
    meanAbsoluteError: mean(errors.map(Math.abs)),
    bias: mean(errors),
    p95: quantile(errors.map(Math.abs), 0.95),
    coverage: held.filter(({ isHeld }) => isHeld).length / held.length,
    medianWidth: quantile(
      held.map(({ width }) => width),
      0.5,
    ),
  };
}

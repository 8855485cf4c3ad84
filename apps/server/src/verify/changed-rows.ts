import { sameJson } from "../store/same-json.ts";
import type { Projection, ProjectionDifference } from "./projection-differences.ts";

/** How many rows of each table. */
export type RowCounts = Readonly<Record<Projection, number>>;

/** No row of any table. */
export const noRows: RowCounts = { patient: 0, obligation: 0, film: 0, outbox: 0 };

/** How many rows of each table are missing, too many, or other than the events give. */
export function changedRows(differences: readonly ProjectionDifference[]): RowCounts {
  return differences.reduce((counts, one) => added(counts, { ...noRows, [one.projection]: changedIn(one) }), noRows);
}

/** Rows of both; with a sign of -1, of the one without the other. */
export function added(one: RowCounts, other: RowCounts, sign: 1 | -1 = 1): RowCounts {
  return {
    patient: one.patient + sign * other.patient,
    obligation: one.obligation + sign * other.obligation,
    film: one.film + sign * other.film,
    outbox: one.outbox + sign * other.outbox,
  };
}

function changedIn({ kept, follows }: ProjectionDifference): number {
  const before = new Map(kept.map((row) => [row.row, row]));
  const after = new Map(follows.map((row) => [row.row, row]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((row) => !sameJson(before.get(row), after.get(row))).length;
}

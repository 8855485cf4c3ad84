import { expect, test } from "vitest";
import { strongestPath } from "./strongest-path.ts";

const path = (...rows: readonly (readonly number[])[]): number[] => [
  ...strongestPath(Float64Array.from(rows.flat()), rows[0]?.length ?? 0),
];

test("follows a slanting edge", () => {
  expect(path([1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1])).toEqual([0, 1, 2, 3]);
});

test("keeps to the long edge past one row where another place is stronger", () => {
  expect(path([0, 1, 0, 0], [0, 1, 0, 1.5], [0, 1, 0, 0], [0, 1, 0, 0])).toEqual([1, 1, 1, 1]);
});

test("bridges a row that shows nothing", () => {
  expect(path([0, 0, 1], [0, 0, 0], [0, 0, 1])).toEqual([2, 2, 2]);
});

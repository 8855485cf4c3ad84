import { expect, test } from "vitest";
import { fallEdges } from "./fall-edges.ts";

test("each fall is an edge between the rows, however faint against the steepest; rises and noise are none", () => {
  const slopes = Float64Array.from([0, -2, -4, -3, 0, 5, 0, -20, 0, -0.5, 0]);
  const [edges] = fallEdges([slopes]);
  expect(edges).toHaveLength(2);
  expect(edges?.[0]?.row).toBeCloseTo(2 + 1 / 6, 12);
  expect(edges?.[0]?.strength).toBeCloseTo(4 / 20 / 0.3, 12);
  expect(edges?.[1]).toEqual({ row: 7, strength: 1 });
});

import { expect, test } from "vitest";
import { addPathLength } from "./add-path-length.ts";
import type { Raster } from "./raster.ts";

/** A box from (2, 2) to (7, 6) on the film, between two distances from the source. */
function box(near: number, far: number): Parameters<typeof addPathLength>[1] {
  const corner = (index: number): readonly [number, number, number] => [index & 1 ? 7 : 2, index & 2 ? 6 : 2, index & 4 ? far : near];
  const corners = Array.from({ length: 8 }, (_, index) => corner(index));
  const faces = [
    [0, 2, 3, 1],
    [4, 5, 7, 6],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 4, 6, 2],
    [1, 3, 7, 5],
  ];
  return {
    x: Float64Array.from(corners, ([x]) => x),
    y: Float64Array.from(corners, ([, y]) => y),
    distance: Float64Array.from(corners, ([, , distance]) => distance),
    triangles: Uint32Array.from(faces.flatMap(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, c, d, a])),
  };
}

const blank = (): Raster => ({ columns: 10, rows: 9, values: new Float32Array(90) });

test("a ray through a box is as long inside it as the box is deep, and 0 beside it", () => {
  const raster = blank();
  addPathLength(raster, box(900, 912), 1);
  expect(raster.values[4 * 10 + 4]).toBeCloseTo(12, 4);
  expect(raster.values[4 * 10 + 8]).toBe(0);
  expect(raster.values[7 * 10 + 4]).toBe(0);
});

test("a hollow counts off what it takes out, whichever way its triangles turn", () => {
  const raster = blank();
  addPathLength(raster, box(900, 912), 1);
  const { triangles, ...hollow } = box(903, 908);
  addPathLength(raster, { ...hollow, triangles: triangles.toReversed() }, -1);
  expect(raster.values[4 * 10 + 4]).toBeCloseTo(7, 4);
});

import { expect, test } from "vitest";
import { readStl } from "./read-stl.ts";

/** Two triangles that share an edge. */
function twoFacets(): Uint8Array {
  const bytes = new Uint8Array(84 + 2 * 50);
  const view = new DataView(bytes.buffer);
  view.setUint32(80, 2, true);
  const corners = [
    [0, 0, 0, 1, 0, 0, 1, 1, 0],
    [0, 0, 0, 1, 1, 0, 0, 1, 0],
  ];
  corners.forEach((facet, index) => {
    facet.forEach((value, at) => {
      view.setFloat32(84 + 50 * index + 12 + 4 * at, value, true);
    });
  });
  return bytes;
}

test("corners at the same place become one point", () => {
  const { points, triangles } = readStl(twoFacets());
  expect(points.length / 3).toBe(4);
  expect([...triangles]).toEqual([0, 1, 2, 0, 2, 3]);
});

test.each([
  { what: "cut short", bytes: twoFacets().subarray(0, 150) },
  { what: "too short for a header", bytes: new Uint8Array(20) },
])("a file $what is refused with its length", ({ bytes }) => {
  expect(() => readStl(bytes)).toThrow(`got ${bytes.length}`);
});

import { expect, test } from "vitest";
import { solidLoft } from "./solid-loft.ts";
import type { SolidPoint } from "./solid-point.ts";
import { meshFaults } from "./testing/mesh-faults.ts";

const square = (y: number): readonly SolidPoint[] => [
  { x: -1, y, z: -1 },
  { x: -1, y, z: 1 },
  { x: 1, y, z: 1 },
  { x: 1, y, z: -1 },
];

test("rings become a closed surface with its faces outwards", () => {
  expect(meshFaults(solidLoft([square(0), square(4), square(10)]))).toEqual([]);
});

test("a surface inside out, or with a face missing, is seen by the check itself", () => {
  const box = solidLoft([square(0), square(10)]);
  expect(meshFaults({ ...box, indices: box.indices.toReversed() })).toEqual([expect.stringContaining("its volume is")]);
  expect(meshFaults({ ...box, indices: box.indices.slice(3) })).toEqual([expect.stringContaining("edges are open")]);
});

test.each([
  ["one ring", [square(0)]],
  ["rings of different size", [square(0), square(1).slice(1)]],
])("%s is no solid", (_, rings) => {
  expect(() => solidLoft(rings)).toThrow(RangeError);
});

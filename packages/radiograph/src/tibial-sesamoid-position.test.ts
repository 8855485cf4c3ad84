import { expect, test } from "vitest";
import { sesamoidDisplacement } from "./sesamoid-displacement.ts";
import { sesamoidPassage } from "./sesamoid-passage.ts";
import { tibialSesamoidPosition } from "./tibial-sesamoid-position.ts";

const firstMetatarsal = { from: { x: 0, y: 0 }, to: { x: 0, y: 60 } };
const sesamoid = (medialEdge: number, width = 10): number =>
  sesamoidPassage({ firstMetatarsal, sesamoid: { from: { x: medialEdge, y: 50 }, to: { x: medialEdge + width, y: 50 } } });

test.each([
  { medialEdge: -20, position: 1, displacement: 0 },
  { medialEdge: -10, position: 2, displacement: 0 },
  { medialEdge: -8, position: 3, displacement: 1 },
  { medialEdge: -5, position: 4, displacement: 2 },
  { medialEdge: -2, position: 5, displacement: 2 },
  { medialEdge: 0, position: 6, displacement: 3 },
  { medialEdge: 5, position: 7, displacement: 3 },
])(
  "a sesamoid of 10 whose medial edge lies at $medialEdge: Hardy & Clapham $position, AOFAS $displacement",
  ({ medialEdge, position, displacement }) => {
    expect([tibialSesamoidPosition(sesamoid(medialEdge)), sesamoidDisplacement(sesamoid(medialEdge))]).toEqual([position, displacement]);
  },
);

test("edges that lie one behind the other along the axis still give a grade", () => {
  expect(tibialSesamoidPosition(sesamoid(4, 0))).toBe(7);
  expect(tibialSesamoidPosition(sesamoid(-4, 0))).toBe(1);
});

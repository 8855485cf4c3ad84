import { expect, test } from "vitest";
import type { FootPoints } from "./foot-points.ts";
import { lateralFrame } from "./lateral-frame.ts";

const talus = { talusProximal: [300, 500], talusDistal: [480, 560] } as const;
const points = (given: Readonly<Record<string, readonly [number, number]>>): FootPoints =>
  new Map(Object.entries(given).map(([name, [x, y]]) => [name, { x, y }])) as FootPoints;

test.each([
  { what: "floor below", given: { ...talus, floorPosterior: [0, 900], floorAnterior: [900, 900] }, dorsalY: -1, orientedBy: "landmarks" },
  {
    what: "film upside down",
    given: { ...talus, floorPosterior: [0, 100], floorAnterior: [900, 100] },
    dorsalY: 1,
    orientedBy: "landmarks",
  },
  {
    what: "no floor, calcaneus below the talus",
    given: { ...talus, calcaneusPlantarPosterior: [100, 800], calcaneusPlantarAnterior: [400, 800] },
    dorsalY: -1,
    orientedBy: "landmarks",
  },
  {
    what: "toes to the left",
    given: { ...talus, floorPosterior: [900, 900], floorAnterior: [0, 900] },
    dorsalY: -1,
    orientedBy: "landmarks",
  },
  { what: "nothing that tells", given: { talusProximal: [300, 500], talusDistal: [480, 500] }, dorsalY: -1, orientedBy: "upright" },
] as const)("$what: dorsal is $dorsalY on the film, by $orientedBy", ({ given, dorsalY, orientedBy }) => {
  const found = lateralFrame(points(given));
  expect(found.frame.y.y).toBeCloseTo(dorsalY, 9);
  expect(found.orientedBy).toBe(orientedBy);
});

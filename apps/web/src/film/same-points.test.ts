import { expect, test } from "vitest";
import { samePoints } from "./same-points.ts";

const points = { talusProximal: [1, 2], talusDistal: { at: [3, 4], origin: "placed" } } as const;

test.each([
  { name: "another order, a bare position", other: { talusDistal: [3, 4], talusProximal: { at: [1, 2] } }, same: true },
  { name: "one less", other: { talusProximal: [1, 2] }, same: false },
  { name: "one more", other: { ...points, floorAnterior: [0, 0] }, same: false },
  { name: "another one instead", other: { talusProximal: [1, 2], floorAnterior: [3, 4] }, same: false },
  { name: "one moved", other: { ...points, talusProximal: [1, 2.01] }, same: false },
] as const)("$name: the same is $same", ({ other, same }) => {
  expect(samePoints(points, other)).toBe(same);
});

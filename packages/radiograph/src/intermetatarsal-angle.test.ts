import { expect, test } from "vitest";
import { intermetatarsalAngle } from "./intermetatarsal-angle.ts";

const secondMetatarsal = { from: { x: 20, y: 0 }, to: { x: 20, y: 70 } };

test.each([
  { first: "parallel", to: { x: 0, y: 60 }, degrees: 0 },
  { first: "diverging medially", to: { x: -60 * Math.tan(Math.PI / 12), y: 60 }, degrees: 15 },
  { first: "converging", to: { x: 60 * Math.tan(Math.PI / 60), y: 60 }, degrees: -3 },
])("$first: $degrees°", ({ to, degrees }) => {
  expect(intermetatarsalAngle({ firstMetatarsal: { from: { x: 0, y: 0 }, to }, secondMetatarsal })).toBeCloseTo(degrees, 12);
});

import { expect, test } from "vitest";
import { spreadShapes } from "./spread-shapes.ts";

const proximal = { at: [100, 300], sd: [10, 0.5], origin: "traced" } as const;
const distal = { at: [100, 200], sd: [10, 0.5], origin: "traced" } as const;

test("a traced shaft's two ellipses lie along its bone, 1.96 standard deviations long", () => {
  const shapes = spreadShapes({ firstMetatarsalShaftProximal: proximal, firstMetatarsalShaftDistal: distal });
  expect(shapes).toEqual([
    { name: "firstMetatarsalShaftProximal", at: [100, 300], along: 19.6, across: 0.98, turnDegrees: -90 },
    { name: "firstMetatarsalShaftDistal", at: [100, 200], along: 19.6, across: 0.98, turnDegrees: -90 },
  ]);
});

test.each([
  {
    name: "a point that a hand moved has no spread",
    points: { firstMetatarsalShaftProximal: proximal, firstMetatarsalShaftDistal: { at: [90, 200], origin: "moved" } },
    drawn: 1,
  },
  { name: "without its bone's line nothing can lie along it", points: { firstMetatarsalHeadCentre: proximal }, drawn: 0 },
  { name: "an empty film", points: {}, drawn: 0 },
] as const)("$name", ({ points, drawn }) => {
  expect(spreadShapes(points)).toHaveLength(drawn);
});

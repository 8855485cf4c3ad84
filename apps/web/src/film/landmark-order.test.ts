import { dorsoplantarLandmarks, lateralLandmarks } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { landmarkOrder } from "./landmark-order.ts";
import { nextLandmark } from "./next-landmark.ts";

test.each([
  { view: "dorsoplantar", names: dorsoplantarLandmarks },
  { view: "lateral", names: lateralLandmarks },
] as const)("every landmark of the $view view has its place, once", ({ view, names }) => {
  expect([...landmarkOrder(view)].sort()).toEqual([...names].sort());
});

test("the six shaft landmarks come first: they alone give both angles", () => {
  expect(
    landmarkOrder("dorsoplantar")
      .slice(0, 6)
      .every((name) => name.includes("Shaft")),
  ).toBe(true);
});

test.each([
  { name: "an empty film", points: {}, after: undefined, next: "talusProximal" },
  { name: "the first is there", points: { talusProximal: [1, 1] }, after: undefined, next: "talusDistal" },
  { name: "going on from a later one", points: {}, after: "firstMetatarsalBaseCentre", next: "firstMetatarsalHeadCentre" },
  {
    name: "after the last, back to the first missing",
    points: { talusProximal: [1, 1] },
    after: "firstMetatarsalNeckPlantar",
    next: "talusDistal",
  },
] as const)("$name: $next is next", ({ points, after, next }) => {
  expect(nextLandmark("lateral", points, after)).toBe(next);
});

test("when all are there, none is next", () => {
  const points = Object.fromEntries(lateralLandmarks.map((name) => [name, [0, 0] as const]));
  expect(nextLandmark("lateral", points)).toBeUndefined();
});

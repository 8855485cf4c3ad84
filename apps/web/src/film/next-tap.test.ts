import { tapNames } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { nextTap } from "./next-tap.ts";
import { tappedStructures } from "./tapped-structures.ts";

test.each([
  { name: "an empty film", points: {}, after: undefined, next: "firstMetatarsal" },
  { name: "going on", points: {}, after: "secondMetatarsal", next: "proximalPhalanx" },
  {
    name: "half a shaft is not there",
    points: { firstMetatarsalShaftDistal: [1, 1] },
    after: undefined,
    next: "firstMetatarsal",
  },
  {
    name: "what is there is passed over",
    points: { firstMetatarsalShaftDistal: [1, 1], firstMetatarsalShaftProximal: [1, 9] },
    after: undefined,
    next: "secondMetatarsal",
  },
] as const)("$name: $next is next", ({ points, after, next }) => {
  expect(nextTap(points, after)).toBe(next);
});

test("when all are there, none is next", () => {
  const names = tapNames.flatMap((tap) => tappedStructures[tap].landmarks);
  expect(nextTap(Object.fromEntries(names.map((name) => [name, [0, 0] as const])))).toBeUndefined();
});

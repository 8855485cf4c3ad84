import { expect, test } from "vitest";
import { firstFalls } from "./first-falls.ts";

test.each([
  { what: "its own steep side counts little beside an edge", falls: [0, 1, 4, 1, 0, 0], first: [0, 1, 4, 1 - 0.7, 0, 0] },
  { what: "an equal edge beyond it counts less", falls: [0, 4, 0, 0, 4, 0], first: [0, 4, 0, 0, 4 - 0.7 * 4, 0] },
  { what: "a much steeper one still counts", falls: [0, 2, 0, 0, 9, 0], first: [0, 2, 0, 0, 9 - 0.7 * 2, 0] },
  { what: "an edge beyond reach stays as it is", falls: [4, 0, 0, 0, 0, 4], first: [4, 0, 0, 0, 0, 4] },
  { what: "a rise is no edge", falls: [0, -5, 0, 0, 3, 0], first: [0, 0, 0, 0, 3, 0] },
])("$what", ({ falls, first }) => {
  const found = firstFalls(Float64Array.from(falls), { gap: 2, reach: 4, share: 0.7 });
  first.forEach((fall, at) => {
    expect(found[at]).toBeCloseTo(fall, 12);
  });
});

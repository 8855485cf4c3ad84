import { expect, test } from "vitest";
import { axesOfFilm } from "./axes-of-film.ts";

test("a line is drawn once both its ends are there", () => {
  expect(axesOfFilm("dorsoplantar", { firstMetatarsalShaftProximal: [1, 9] })).toEqual([]);
  const axes = axesOfFilm("dorsoplantar", { firstMetatarsalShaftProximal: [1, 9], firstMetatarsalShaftDistal: [2, 3] });
  expect(axes).toEqual([{ key: "firstMetatarsalShaftProximal firstMetatarsalShaftDistal", from: [1, 9], to: [2, 3], main: true }]);
});

test("a line to the middle of two landmarks ends between them, and waits for both", () => {
  const points = { firstMetatarsalBaseCentre: [0, 0], firstMetatarsalHeadArticularMedial: [2, 4] } as const;
  const ends = (axes: ReturnType<typeof axesOfFilm>) => axes.map(({ from, to }) => [from, to]);
  expect(ends(axesOfFilm("dorsoplantar", points))).toEqual([]);
  const both = axesOfFilm("dorsoplantar", { ...points, firstMetatarsalHeadArticularLateral: [4, 4] });
  expect(ends(both)).toContainEqual([
    [0, 0],
    [3, 4],
  ]);
});

import { expect, test } from "vitest";
import type { AngleResult, FilmResult } from "./film-result.ts";
import { withoutSpacingFigures } from "./without-spacing-figures.ts";

const angle = (read: number): readonly AngleResult[] => [
  { name: "halluxValgusAngle", method: "shaft", truth: 30, read, interval: [read - 1, read + 1] },
];
const positioning = { halluxValgusAngle: 0, intermetatarsalAngle: 0 };
const film: FilmResult = {
  seed: 1,
  angles: angle(31),
  axes: [],
  crashed: false,
  headRefused: false,
  baseRefused: false,
  positioning,
  wrongTaps: [],
};

test("only films that were read both ways are held beside each other", () => {
  const figures = withoutSpacingFigures([
    { ...film, withoutSpacing: angle(34) },
    { ...film, angles: angle(50) },
  ]);
  const errors = figures.filter(({ what }) => what.includes("mean absolute error")).map(({ value }) => value);
  expect(errors).toEqual([1, 4]);
});

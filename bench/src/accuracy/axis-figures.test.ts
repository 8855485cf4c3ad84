import { expect, test } from "vitest";
import { axisFigures } from "./axis-figures.ts";
import type { AxisResult, FilmResult } from "./film-result.ts";

function film(axis: Partial<AxisResult>): FilmResult {
  const positioning = { halluxValgusAngle: 0, intermetatarsalAngle: 0 };
  const axes: readonly AxisResult[] = [
    { bone: "secondMetatarsal", refused: false, turnDegrees: 0.2, offMm: 0.1, doubtful: false, ...axis },
  ];
  return { seed: 1, angles: [], axes, crashed: false, headRefused: false, baseRefused: false, positioning, wrongTaps: [] };
}

test.each([
  { what: "a good axis", axis: {}, wrong: 0 },
  { what: "an axis 3.1° off", axis: { turnDegrees: 3.1 }, wrong: 1 },
  { what: "an axis on the next bone", axis: { offMm: 9 }, wrong: 1 },
  { what: "an axis 40° off that was called doubtful", axis: { turnDegrees: 40, doubtful: true }, wrong: 0 },
])("$what counts $wrong silent wrong axes", ({ axis, wrong }) => {
  expect(axisFigures("phantoms", [film(axis)]).find(({ what }) => what === "silent wrong axes")?.value).toBe(wrong);
});

test("a refused axis is a stated failure", () => {
  const refused: AxisResult = { bone: "secondMetatarsal", refused: true };
  const figures = axisFigures("bones", [{ ...film({}), axes: [refused] }, film({})]);
  expect(figures.find(({ what }) => what === "stated failures")?.value).toBe(50);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, QuarterTurns } from "./film-view.ts";
import { fittedView } from "./fitted-view.ts";
import { pannedBy } from "./panned-by.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { turned } from "./turned.ts";
import { zoomedAt } from "./zoomed-at.ts";

const viewport = { width: 1000, height: 700 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.tuple(number(-3000, 3000), number(-3000, 3000));
const quarterTurns = fc.constantFrom<QuarterTurns>(0, 1, 2, 3);
const view: fc.Arbitrary<FilmView> = fc.record({ centre: point, scale: number(0.05, 20), quarterTurns });

describe("a point of the film", () => {
  test("comes back from the screen to where it was", () => {
    fc.assert(
      fc.property(point, view, (position, shown) => {
        const [x, y] = screenToFilm(filmToScreen(position, shown, viewport), shown, viewport);
        expect(x).toBeCloseTo(position[0], 6);
        expect(y).toBeCloseTo(position[1], 6);
      }),
    );
  });

  test.each([
    { turns: 0, to: [10, 0] },
    { turns: 1, to: [0, 10] },
    { turns: 2, to: [-10, 0] },
    { turns: 3, to: [0, -10] },
  ] as const)("to the right of the middle lies at $to after $turns quarter turns clockwise", ({ turns, to }) => {
    expect(turned([10, 0], turns).map((value) => value + 0)).toEqual(to);
  });
});

test("zooming keeps the point under the pointer", () => {
  fc.assert(
    fc.property(view, number(0.5, 2), fc.tuple(number(0, 1000), number(0, 700)), (shown, factor, at) => {
      const before = screenToFilm(at, shown, viewport);
      const after = screenToFilm(at, zoomedAt(shown, factor, at, viewport), viewport);
      expect(after[0]).toBeCloseTo(before[0], 6);
      expect(after[1]).toBeCloseTo(before[1], 6);
    }),
  );
});

test.each([
  { factor: 1e9, scale: 40 },
  { factor: 1e-9, scale: 0.02 },
])("zooming by $factor stops at $scale", ({ factor, scale }) => {
  expect(zoomedAt({ centre: [0, 0], scale: 1, quarterTurns: 0 }, factor, [0, 0], viewport).scale).toBe(scale);
});

test("panning moves every point by what the hand moved", () => {
  fc.assert(
    fc.property(view, point, fc.tuple(number(-500, 500), number(-500, 500)), (shown, position, by) => {
      const [left, top] = filmToScreen(position, shown, viewport);
      const [movedLeft, movedTop] = filmToScreen(position, pannedBy(shown, by), viewport);
      expect(movedLeft - left).toBeCloseTo(by[0], 4);
      expect(movedTop - top).toBeCloseTo(by[1], 4);
    }),
  );
});

test.each([
  { film: { columns: 2500, rows: 3000 }, turns: 0, scale: 700 / 3000 },
  { film: { columns: 2500, rows: 3000 }, turns: 1, scale: 700 / 2500 },
  { film: { columns: 4000, rows: 1000 }, turns: 0, scale: 0.25 },
] as const)("$film turned $turns times fits at $scale", ({ film, turns, scale }) => {
  const fitted = fittedView(film, viewport, turns);
  expect(fitted.scale).toBeCloseTo(scale, 9);
  expect(filmToScreen([(film.columns - 1) / 2, (film.rows - 1) / 2], fitted, viewport)).toEqual([500, 350]);
});

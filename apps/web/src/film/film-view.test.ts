import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asTaken } from "./as-taken.ts";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, QuarterTurns } from "./film-view.ts";
import { fittedView } from "./fitted-view.ts";
import { nextTurn } from "./next-turn.ts";
import { pannedBy } from "./panned-by.ts";
import { screenToFilm } from "./screen-to-film.ts";
import { turned } from "./turned.ts";
import { zoomedAt } from "./zoomed-at.ts";

const viewport = { width: 1000, height: 700 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.tuple(number(-3000, 3000), number(-3000, 3000));
const quarterTurns = fc.constantFrom<QuarterTurns>(0, 1, 2, 3);
const view: fc.Arbitrary<FilmView> = fc.record({ centre: point, scale: number(0.05, 20), quarterTurns, mirrored: fc.boolean() });

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
    expect(turned([10, 0], { ...asTaken, quarterTurns: turns }).map((value) => value + 0)).toEqual(to);
  });
});

test("mirroring changes left and right on the screen, after any turns, and nothing else", () => {
  fc.assert(
    fc.property(point, view, (position, shown) => {
      const [left, top] = filmToScreen(position, { ...shown, mirrored: false }, viewport);
      const [mirroredLeft, mirroredTop] = filmToScreen(position, { ...shown, mirrored: true }, viewport);
      expect(mirroredLeft).toBeCloseTo(viewport.width - left, 6);
      expect(mirroredTop).toBeCloseTo(top, 6);
    }),
  );
});

test("a further turn is clockwise to the eye, mirrored or not", () => {
  fc.assert(
    fc.property(point, view, (vector, shown) => {
      const [across, down] = turned(vector, shown);
      expect(turned(vector, nextTurn(shown)).map((value) => value + 0)).toEqual([-down + 0, across + 0]);
    }),
  );
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
  expect(zoomedAt({ centre: [0, 0], scale: 1, ...asTaken }, factor, [0, 0], viewport).scale).toBe(scale);
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
  { part: { left: 0, top: 0, width: 2500, height: 3000 }, turns: 0, scale: 700 / 3000 },
  { part: { left: 1200, top: 0, width: 2500, height: 3000 }, turns: 1, scale: 700 / 2500 },
  { part: { left: 0, top: 0, width: 4000, height: 1000 }, turns: 0, scale: 0.25 },
] as const)("$part turned $turns times fits at $scale", ({ part, turns, scale }) => {
  const fitted = fittedView(part, viewport, { ...asTaken, quarterTurns: turns });
  expect(fitted.scale).toBeCloseTo(scale, 9);
  expect(filmToScreen([part.left + (part.width - 1) / 2, part.top + (part.height - 1) / 2], fitted, viewport)).toEqual([500, 350]);
});

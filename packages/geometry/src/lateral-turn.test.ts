import fc from "fast-check";
import { expect, test } from "vitest";
import type { Axis } from "./axis.ts";
import { distance } from "./distance.ts";
import { lateralTurn } from "./lateral-turn.ts";
import { moved } from "./moved.ts";
import type { Point } from "./point.ts";

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
const axis: fc.Arbitrary<Axis> = fc.record({ from: point, to: point }).filter(({ from, to }) => distance(from, to) > 1);
const mapped = ({ from, to }: Axis, map: (p: Point) => Point): Axis => ({ from: map(from), to: map(to) });
/** Difference of two turns, over the seam at 180°. */
const apart = (a: number, b: number): number => Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180);

test.each([
  { to: { x: 0, y: 2 }, degrees: 0 },
  { to: { x: 1, y: 1 }, degrees: 45 },
  { to: { x: -1, y: 1 }, degrees: -45 },
  { to: { x: 1, y: 0 }, degrees: 90 },
  { to: { x: 0, y: -1 }, degrees: 180 },
  { to: { x: -0, y: -1 }, degrees: 180 },
])("from y to ($to.x, $to.y): $degrees°", ({ to, degrees }) => {
  const origin = { x: 0, y: 0 };
  expect(lateralTurn({ from: origin, to: { x: 0, y: 1 } }, { from: origin, to })).toBeCloseTo(degrees, 12);
});

test("keeps the digits of a nearly parallel pair, which the arc cosine loses", () => {
  const origin = { x: 0, y: 0 };
  const tiny = 1e-8;
  expect(lateralTurn({ from: origin, to: { x: 0, y: 1 } }, { from: origin, to: { x: tiny, y: 1 } })).toBeCloseTo(
    (tiny * 180) / Math.PI,
    20,
  );
});

test("is the opposite when read the other way, and stays within (−180, 180]", () => {
  fc.assert(
    fc.property(axis, axis, (a, b) => {
      const turn = lateralTurn(a, b);
      expect(turn).toBeGreaterThan(-180);
      expect(turn).toBeLessThanOrEqual(180);
      expect(apart(turn, -lateralTurn(b, a))).toBeLessThan(1e-9);
    }),
  );
});

test("is the same after any rigid motion, and the opposite after mirroring", () => {
  const motion = fc.record({ about: point, turnDegrees: fc.double({ min: -360, max: 360, noNaN: true }), shift: point });
  fc.assert(
    fc.property(axis, axis, motion, (a, b, by) => {
      const turn = lateralTurn(a, b);
      expect(
        apart(
          turn,
          lateralTurn(
            mapped(a, (p) => moved(p, by)),
            mapped(b, (p) => moved(p, by)),
          ),
        ),
      ).toBeLessThan(1e-6);
      const mirror = ({ x, y }: Point): Point => ({ x: -x, y });
      expect(apart(turn, -lateralTurn(mapped(a, mirror), mapped(b, mirror)))).toBeLessThan(1e-9);
    }),
  );
});

test("is exactly the turn of a motion", () => {
  fc.assert(
    fc.property(axis, point, fc.double({ min: -179, max: 179, noNaN: true }), (a, about, turnDegrees) => {
      const turned = mapped(a, (p) => moved(p, { about, turnDegrees, shift: { x: 3, y: -2 } }));
      expect(apart(lateralTurn(a, turned), turnDegrees)).toBeLessThan(1e-6);
    }),
  );
});

test("an axis without length throws, naming where", () => {
  const nowhere = { from: { x: 1, y: 2 }, to: { x: 1, y: 2 } };
  expect(() => lateralTurn(nowhere, nowhere)).toThrow("an axis needs two distinct points, got both at (1, 2)");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { distance } from "./distance.ts";
import { intoFrame } from "./into-frame.ts";
import { outOfFrame } from "./out-of-frame.ts";

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const frame = fc
  .record({ origin: point, angle: fc.double({ min: 0, max: 6.3, noNaN: true }), hand: fc.constantFrom(1, -1) })
  .map(({ origin, angle, hand }) => ({
    origin,
    x: { x: Math.cos(angle), y: Math.sin(angle) },
    y: { x: -hand * Math.sin(angle), y: hand * Math.cos(angle) },
  }));

test("in and out again is where it was; lengths stay, mirrored or not", () => {
  fc.assert(
    fc.property(frame, point, point, (into, a, b) => {
      expect(distance(outOfFrame(intoFrame(a, into), into), a)).toBeLessThan(1e-8);
      expect(distance(intoFrame(a, into), intoFrame(b, into))).toBeCloseTo(distance(a, b), 6);
    }),
  );
});

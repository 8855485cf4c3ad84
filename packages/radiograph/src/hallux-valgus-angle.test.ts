import { expect, test } from "vitest";
import { halluxValgusAngle } from "./hallux-valgus-angle.ts";

const firstMetatarsal = { from: { x: 0, y: 0 }, to: { x: 0, y: 60 } };

test.each([
  { toe: "straight", to: { x: 0, y: 100 }, degrees: 0 },
  { toe: "valgus, lateral", to: { x: 30, y: 90 }, degrees: 45 },
  { toe: "varus, medial", to: { x: -30, y: 90 }, degrees: -45 },
  { toe: "reversed", to: { x: 0, y: 0 }, degrees: 180 },
])("$toe: $degrees°", ({ to, degrees }) => {
  expect(halluxValgusAngle({ firstMetatarsal, proximalPhalanx: { from: { x: 0, y: 60 }, to } })).toBeCloseTo(degrees, 12);
});

test("an axis without length is a broken promise", () => {
  const at = { x: 1, y: 2 };
  expect(() => halluxValgusAngle({ firstMetatarsal, proximalPhalanx: { from: at, to: at } })).toThrow(
    /two distinct points, got both at \(1, 2\)/,
  );
});

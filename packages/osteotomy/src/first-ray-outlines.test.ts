import { expect, test } from "vitest";
import { noCorrection } from "./correction.ts";
import { firstRayOutlines } from "./first-ray-outlines.ts";
import { firstRaySolids } from "./first-ray-solids.ts";
import { footOfNumbers } from "./foot-of-numbers.ts";
import { plannableFoot } from "./plannable-foot.ts";

const numbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
const foot = plannableFoot(footOfNumbers(numbers), { kind: "estimated", mmPerPixel: 0.2 });

test.each([
  ["before", noCorrection],
  ["after", { ...noCorrection, lateralShift: 7.5, varusTiltDegrees: 6, kerf: 2, obliquityDegrees: 12, plantarShift: 2 }],
])("a drawing %s the operation is the solid bones seen from above", (_, correction) => {
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  const { solids } = firstRaySolids({ foot, correction });
  for (const { name, border } of firstRayOutlines(foot, correction)) {
    const positions = solids.find((solid) => solid.name === name)?.mesh.positions ?? [];
    const corners = new Set(Array.from({ length: positions.length / 3 }, (_, at) => spot(positions[3 * at], positions[3 * at + 1])));
    expect(border.filter(({ x, y }) => !corners.has(spot(x, y)))).toEqual([]);
    expect(border.length).toBeGreaterThan(60);
  }
});

function spot(x = Number.NaN, y = Number.NaN): string {
  return `${x.toFixed(6)} ${y.toFixed(6)}`;
}

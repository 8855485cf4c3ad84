import { moved, type Point } from "@firstray/geometry";
import { filmPoints, type LandmarkFile, type LandmarkName, type Position } from "@firstray/radiograph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import { type Correction, noCorrection } from "./correction.ts";
import { footOfNumbers } from "./foot-of-numbers.ts";
import { isInside } from "./is-inside.ts";
import { movedPiece } from "./moved-piece.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";

const numbers = {
  ...{ neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14 },
  ...{ halluxValgusAngle: 30, distalMetatarsalArticularAngle: 12 },
};
const right = footOfNumbers(numbers);
const mirrored = ([x, y]: Position): Position => [-x, y];
const left: LandmarkFile = {
  ...right,
  side: "left",
  points: Object.fromEntries([...filmPoints(right)].map(([name, { x, y }]) => [name, mirrored([x, y])] satisfies [LandmarkName, Position])),
};

function foot(landmarks: LandmarkFile): PlannableFoot {
  const found = plannableFoot(landmarks, { kind: "estimated", mmPerPixel: 1 });
  if (found.kind !== "plannable") throw new Error(found.because.en);
  return found;
}

const carried = ["firstMetatarsalHeadCentre", "firstMetatarsalEminence", "proximalPhalanxShaftDistal"] as const;
const stays = ["firstMetatarsalShaftDistal", "firstMetatarsalBaseCentre", "secondMetatarsalShaftDistal"] as const;

const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  lateralShift: fc.double({ min: 0, max: 12, noNaN: true }),
  varusTiltDegrees: fc.double({ min: 0, max: 15, noNaN: true }),
  plantarShift: fc.constant(0),
  kerf: fc.double({ min: 0, max: 3, noNaN: true }),
  obliquityDegrees: fc.double({ min: -20, max: 20, noNaN: true }),
  tarsometatarsalReductionDegrees: fc.double({ min: 0, max: 5, noNaN: true }),
});

function at(points: ReadonlyMap<LandmarkName, Point>, name: LandmarkName): Point {
  const point = points.get(name);
  if (!point) throw new Error(`no ${name}`);
  return point;
}

describe.each([
  { side: "right", landmarks: right },
  { side: "left", landmarks: left },
])("on a $side foot", ({ landmarks }) => {
  const planned = foot(landmarks);
  const before = filmPoints(landmarks);

  test("the picture's piece moves as the measured landmarks do", () => {
    fc.assert(
      fc.property(anyCorrection, (correction) => {
        const after = filmPoints(correctedLandmarks(planned, correction));
        const { motion, shaft } = movedPiece(planned, correction);
        for (const name of carried) {
          const pictured = moved(at(before, name), motion);
          expect(Math.hypot(pictured.x - at(after, name).x, pictured.y - at(after, name).y)).toBeLessThan(1e-9);
        }
        const base = at(before, "firstMetatarsalShaftDistal");
        const turned = shaft ? moved(base, shaft.motion) : base;
        expect(
          Math.hypot(turned.x - at(after, "firstMetatarsalShaftDistal").x, turned.y - at(after, "firstMetatarsalShaftDistal").y),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  test("the outline holds what the head carries, and nothing that stays", () => {
    const { outline } = movedPiece(planned, noCorrection);
    expect(carried.filter((name) => !isInside(at(before, name), outline))).toEqual([]);
    expect(stays.filter((name) => isInside(at(before, name), outline))).toEqual([]);
  });

  test("the neck's two points lie on the cut when it is straight", () => {
    const { cut } = movedPiece(planned, noCorrection);
    const [medial, lateral] = cut;
    for (const name of ["firstMetatarsalNeckMedial", "firstMetatarsalNeckLateral"] as const) {
      const { x, y } = at(before, name);
      const off = (lateral.x - medial.x) * (y - medial.y) - (lateral.y - medial.y) * (x - medial.x);
      expect(Math.abs(off)).toBeLessThan(1e-9);
    }
  });

  test("a kerf leaves a strip that the piece no longer fills", () => {
    const { outline, vacated } = movedPiece(planned, { ...noCorrection, kerf: 2 });
    const ends = [outline[0], vacated[0]];
    const [piece, gap] = ends;
    if (!piece || !gap) throw new Error("an outline has points");
    expect(Math.hypot(piece.x - gap.x, piece.y - gap.y)).toBeCloseTo(2, 9);
  });
});

test("without a marked phalanx the head alone is cut out", () => {
  const { halluxValgusAngle: _, ...numbersOfHead } = numbers;
  const planned = foot(footOfNumbers(numbersOfHead));
  const { outline } = movedPiece(planned, noCorrection);
  expect(isInside(at(filmPoints(planned.landmarks), "firstMetatarsalHeadCentre"), outline)).toBe(true);
  expect(outline).toHaveLength(7);
});

import type { LandmarkPoints, Position } from "@firstray/radiograph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filmFit } from "./film-fit.ts";
import type { FilmMotion } from "./film-motion.ts";
import { motionBack } from "./motion-back.ts";
import { pointMoved } from "./point-moved.ts";

const bones = {
  secondMetatarsalShaftProximal: [300, 700],
  secondMetatarsalShaftDistal: [310, 500],
  thirdMetatarsalShaftProximal: [360, 720],
  thirdMetatarsalShaftDistal: [390, 530],
} as const satisfies LandmarkPoints;
const detector = (mmPerPixel: number) => ({ kind: "detector", mmPerPixel }) as const;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

function motion(degrees: number, enlargement: number, shift: Position): FilmMotion {
  const angle = (degrees * Math.PI) / 180;
  return { along: enlargement * Math.cos(angle), turn: enlargement * Math.sin(angle), shift };
}

function seen(by: FilmMotion): LandmarkPoints {
  return Object.fromEntries(Object.entries(bones).map(([name, at]) => [name, { at: pointMoved(at, by) }]));
}

describe("the same foot, held another way", () => {
  test("lies on the earlier film exactly, rigidly when both are calibrated", () => {
    fc.assert(
      fc.property(number(-60, 60), number(0.5, 2), fc.tuple(number(-500, 500), number(-500, 500)), (degrees, enlargement, shift) => {
        const there = motion(degrees, enlargement, shift);
        const fit = filmFit(
          { points: bones, calibration: detector(0.2) },
          { points: seen(there), calibration: detector(0.2 / enlargement) },
        );
        if (fit.kind !== "fitted" || fit.residual.kind !== "mm") throw new Error("calibrated films fit in millimetres");
        expect(fit.way).toBe("rigid");
        expect(fit.motion.along).toBeCloseTo(there.along, 6);
        expect(fit.motion.turn).toBeCloseTo(there.turn, 6);
        expect(fit.residual.mm).toBeCloseTo(0, 6);
      }),
    );
  });

  test("finds the enlargement by itself where a film is not calibrated", () => {
    const fit = filmFit(
      { points: bones, calibration: { kind: "unknown" } },
      { points: seen(motion(8, 1.4, [20, -30])), calibration: detector(0.2) },
    );
    expect(fit).toMatchObject({ kind: "fitted", way: "similarity", residual: { kind: "share" } });
    if (fit.kind === "fitted") expect(Math.hypot(fit.motion.along, fit.motion.turn)).toBeCloseTo(1.4, 9);
  });
});

test("a third metatarsal 10 pixels off leaves half of that over, in millimetres", () => {
  const earlier = { ...bones, thirdMetatarsalShaftProximal: [370, 720], thirdMetatarsalShaftDistal: [400, 530] } as const;
  const fit = filmFit({ points: bones, calibration: detector(0.1) }, { points: earlier, calibration: detector(0.1) });
  expect(fit.kind === "fitted" && fit.residual.kind === "mm" && fit.residual.mm).toBeCloseTo(0.5, 1);
});

test("two points alone, fitted with their enlargement, leave nothing to check", () => {
  const { secondMetatarsalShaftProximal, secondMetatarsalShaftDistal } = bones;
  const points = { secondMetatarsalShaftProximal, secondMetatarsalShaftDistal };
  const film = { points, calibration: { kind: "unknown" } } as const;
  expect(filmFit(film, film)).toMatchObject({ residual: { kind: "exact" } });
});

test.each([
  { name: "no landmark", points: {} },
  { name: "one end of the second metatarsal", points: { secondMetatarsalShaftDistal: [1, 1] } },
  { name: "the third metatarsal alone", points: { thirdMetatarsalShaftProximal: [1, 9], thirdMetatarsalShaftDistal: [1, 1] } },
  { name: "both ends at one place", points: { secondMetatarsalShaftProximal: [1, 1], secondMetatarsalShaftDistal: [1, 1] } },
] as const)("$name is not enough", ({ points }) => {
  const film = { points, calibration: detector(0.2) };
  expect(filmFit(film, { points: bones, calibration: detector(0.2) }).kind).toBe("not-fitted");
});

test("there and back again is where it was", () => {
  const there = motion(33, 1.7, [12, -80]);
  const [x, y] = pointMoved(pointMoved([40, 50], there), motionBack(there));
  expect(x).toBeCloseTo(40, 9);
  expect(y).toBeCloseTo(50, 9);
});

import type { LandmarkFile, LandmarkName, Position } from "@firstray/radiograph";
import { landmarkPosition } from "@firstray/radiograph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { achieved } from "./achieved.ts";
import { correctedLandmarks } from "./corrected-landmarks.ts";
import { type Correction, noCorrection } from "./correction.ts";
import { type FilmMotion, laidOn } from "./film-motion.ts";
import { laidLandmarks } from "./laid-landmarks.ts";
import { completeFoot } from "./testing/complete-foot.ts";
import { wirePath } from "./wire-path.ts";

const plan: Correction = { ...noCorrection, lateralShift: 7, varusTiltDegrees: 4, kerf: 2, tarsometatarsalReductionDegrees: 1 };
const { foot } = completeFoot();

/** The film of a foot that was operated on, taken anew: turned, shifted, enlarged. */
function filmOf(correction: Correction, motion: FilmMotion): LandmarkFile {
  return laidLandmarks(correctedLandmarks(foot, correction), motion);
}

const retaken: FilmMotion = { scale: 1, turnDegrees: 11, shift: { x: 40, y: -25 } };
const calibrated = { kind: "calibrated", mmPerPixel: 0.2 } as const;

/** One landmark moved on a film. */
function displaced(file: LandmarkFile, name: LandmarkName, [x, y]: Position): LandmarkFile {
  const before = file.points[name];
  if (before === undefined) throw new Error(`the film has no ${name}`);
  const at = landmarkPosition(before);
  return { ...file, points: { ...file.points, [name]: [at.x + x, at.y + y] } };
}

describe("an operation that was carried out as planned reads as planned", () => {
  test.each([
    ["both calibrated", 1, calibrated, "rigid"],
    ["the later film without a scale", 1.3, { kind: "unknown" } as const, "similarity"],
  ])("%s", (_, scale, calibration, by) => {
    const landmarks = filmOf(plan, { ...retaken, scale });
    const seen = achieved({ foot, correction: plan }, { landmarks, calibration });
    if (seen.kind === "refused") throw new Error(seen.because.en);
    expect(seen.registration).toMatchObject({ by, residualMm: expect.closeTo(0, 6) });
    expect(seen.lateralShift.achieved).toBeCloseTo(7, 6);
    expect(seen.varusTiltDegrees?.achieved).toBeCloseTo(4, 6);
    expect(seen.shortening.achieved).toBeCloseTo(2, 6);
    expect(seen.turnAtBaseDegrees.achieved).toBeCloseTo(1, 6);
    expect(seen.contact.achieved.width).toBeCloseTo(seen.contact.planned.width, 6);
    for (const { planned, achieved: shown } of seen.measurements) expect(shown).toBeCloseTo(planned, 6);
  });
});

test("what was done otherwise reads as it was done, whatever the film's position", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 12, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      (lateralShift, varusTiltDegrees, turnDegrees) => {
        const landmarks = filmOf({ ...plan, lateralShift, varusTiltDegrees }, { ...retaken, turnDegrees });
        const seen = achieved({ foot, correction: plan }, { landmarks, calibration: calibrated });
        if (seen.kind === "refused") throw new Error(seen.because.en);
        expect(seen.lateralShift).toMatchObject({ planned: 7, achieved: expect.closeTo(lateralShift, 5) });
        expect(seen.varusTiltDegrees).toMatchObject({ planned: 4, achieved: expect.closeTo(varusTiltDegrees, 5) });
      },
    ),
  );
});

test("the marked wire is held against the planned one", () => {
  const wire = wirePath({ foot, correction: plan });
  if (wire.kind !== "wire") throw new Error(wire.because.en);
  const onLater = wire.dorsoplantar.map((point) => laidOn(point, retaken));
  const landmarks = filmOf(plan, retaken);
  const asPlanned = achieved({ foot, correction: plan, wire }, { landmarks, calibration: calibrated, wirePoints: onLater });
  expect(asPlanned).toMatchObject({ wireDeviation: expect.closeTo(0, 6) });
  const aside = wire.dorsoplantar.map(({ x, y }) => laidOn({ x: x + 10, y }, retaken));
  const off = achieved({ foot, correction: plan, wire }, { landmarks, calibration: calibrated, wirePoints: aside });
  expect(off.kind === "achieved" && (off.wireDeviation ?? 0)).toBeGreaterThan(1.5);
});

describe("a film that cannot be laid on the plan says why", () => {
  const asPlanned = filmOf(plan, retaken);
  test.each([
    ["of the other foot", { ...asPlanned, side: "left" as const }, "other foot"],
    ["whose second metatarsal is misplaced", displaced(asPlanned, "secondMetatarsalHeadCentre", [60, 40]), "mm off"],
  ])("%s", (_, landmarks, words) => {
    const seen = achieved({ foot, correction: plan }, { landmarks, calibration: calibrated });
    expect(seen).toMatchObject({ kind: "refused", because: { en: expect.stringContaining(words), fr: expect.any(String) } });
  });

  test("without its third metatarsal, which is named", () => {
    const { thirdMetatarsalShaftProximal: _, ...points } = asPlanned.points;
    const seen = achieved({ foot, correction: plan }, { landmarks: { ...asPlanned, points }, calibration: calibrated });
    expect(seen).toMatchObject({ kind: "refused", missing: ["thirdMetatarsalShaftProximal"] });
  });

  test("where two calibrations contradict the bones", () => {
    const seen = achieved({ foot, correction: plan }, { landmarks: asPlanned, calibration: { kind: "marker", mmPerPixel: 0.26 } });
    expect(seen).toMatchObject({ kind: "refused", because: { en: expect.stringContaining("%") } });
  });
});

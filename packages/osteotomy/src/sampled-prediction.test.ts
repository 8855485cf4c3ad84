import type { LandmarkFile } from "@firstray/radiograph";
import { landmarkPosition } from "@firstray/radiograph";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noCorrection } from "./correction.ts";
import { type ExecutionSpread, usualExecutionSpread } from "./execution-spread.ts";
import { publishedPlanSettings } from "./plan-settings.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";
import { predict } from "./predict.ts";
import { type SampledPrediction, sampledPrediction } from "./sampled-prediction.ts";
import { completeFoot } from "./testing/complete-foot.ts";

const byHand = completeFoot().foot;
const exactHand: ExecutionSpread = { lateralShiftMm: 0, varusTiltDegrees: 0, plantarShiftMm: 0, kerfMm: 0, obliquityDegrees: 0 };
const correction = { ...noCorrection, lateralShift: 7, varusTiltDegrees: 6, kerf: 1 };

/** The same foot as a tracing has it: every point known to so many pixels. */
function traced(sd: number): PlannableFoot {
  const points = Object.fromEntries(
    Object.entries(byHand.landmarks.points).map(([name, point]) => {
      const { x, y } = landmarkPosition(point);
      return [name, { at: [x, y], sd: [sd, sd] }];
    }),
  ) as LandmarkFile["points"];
  const found = plannableFoot({ ...byHand.landmarks, points }, byHand.calibration);
  if (found.kind !== "plannable") throw new Error(found.because.en);
  return found;
}

function sampled(foot: PlannableFoot, execution: ExecutionSpread, seed = 3, samples = 300): SampledPrediction {
  return sampledPrediction({ foot, correction, settings: publishedPlanSettings, execution, samples, seed });
}

function widthOf({ ranges }: SampledPrediction, name: string, method: string | null): number {
  const range = ranges.find((one) => one.name === name && one.method === method);
  if (!range) throw new Error(`no range of ${name}`);
  return range.high - range.low;
}

test("the same order gives the same answer, number for number; another seed another", () => {
  const foot = traced(2);
  expect(sampled(foot, usualExecutionSpread)).toEqual(sampled(foot, usualExecutionSpread));
  expect(sampled(foot, usualExecutionSpread, 4).ranges).not.toEqual(sampled(foot, usualExecutionSpread, 3).ranges);
});

test("nothing uncertain: every range is its prediction, and the share is all or none", () => {
  const foot = traced(0);
  const { ranges, shareReachingTarget, contactRange, shorteningRange } = sampled(foot, exactHand);
  const predicted = predict(foot, correction, publishedPlanSettings);
  for (const { name, method, low, high } of ranges) {
    const one = predicted.measurements.find((each) => each.name === name && each.method === method);
    if (one?.kind !== "measured") throw new Error(`${name} was not predicted`);
    expect(low).toBeCloseTo(one.value, 8);
    expect(high).toBeCloseTo(one.value, 8);
  }
  expect([0, 1]).toContain(shareReachingTarget);
  expect(contactRange).toEqual([expect.closeTo(7, 8), expect.closeTo(7, 8)]);
  expect(shorteningRange).toEqual([expect.closeTo(1, 8), expect.closeTo(1, 8)]);
});

describe("each spread widens what it touches", () => {
  test("tilt widens the hallux valgus angle by twice 1.96 SD, not the intermetatarsal angle", () => {
    const wide = sampled(traced(0), { ...exactHand, varusTiltDegrees: 3 }, 5, 1500);
    expect(widthOf(wide, "halluxValgusAngle", "shaft")).toBeGreaterThan(11);
    expect(widthOf(wide, "halluxValgusAngle", "shaft")).toBeLessThan(12.6);
    expect(widthOf(wide, "intermetatarsalAngle", "head-base")).toBeCloseTo(0, 8);
  });

  test("shift widens the head-base axis and the contact, not the shaft's axis", () => {
    const wide = sampled(traced(0), { ...exactHand, lateralShiftMm: 1 });
    expect(widthOf(wide, "intermetatarsalAngle", "head-base")).toBeGreaterThan(3);
    expect(widthOf(wide, "intermetatarsalAngle", "shaft")).toBeCloseTo(0, 8);
    expect(wide.contactRange[1] - wide.contactRange[0]).toBeGreaterThan(3);
  });

  test("landmarks widen every angle, the more the less exactly they are known", () => {
    const [fine, coarse] = [sampled(traced(1), exactHand), sampled(traced(4), exactHand)];
    expect(widthOf(fine, "intermetatarsalAngle", "shaft")).toBeGreaterThan(0.5);
    expect(widthOf(coarse, "intermetatarsalAngle", "shaft")).toBeGreaterThan(2 * widthOf(fine, "intermetatarsalAngle", "shaft"));
  });
});

test("landmarks placed by hand bring the published error of one reading; a measurement that has none has no range", () => {
  const { ranges } = sampled(byHand, exactHand, 3, 1500);
  const angle = ranges.find(({ name, method }) => name === "intermetatarsalAngle" && method === "head-base");
  expect(angle).toMatchObject({ readingFrom: "published" });
  expect((angle?.high ?? 0) - (angle?.low ?? 0)).toBeCloseTo(2 * 1.96 * 1.84, 0);
  expect(ranges.map(({ name }) => name)).not.toContain("neckWidth");
});

test("a share lies between none and all, and a range's low end below its high, whatever is asked", () => {
  const spread = fc.double({ min: 0, max: 4, noNaN: true });
  const order = fc.record({
    lateralShiftMm: spread,
    varusTiltDegrees: spread,
    plantarShiftMm: spread,
    kerfMm: spread,
    obliquityDegrees: spread,
  });
  fc.assert(
    fc.property(order, fc.integer(), (execution, seed) => {
      const { ranges, shareReachingTarget, shareWithinLimits, contactRange } = sampled(traced(3), execution, seed, 20);
      expect(ranges.length).toBeGreaterThan(10);
      for (const { low, high } of ranges) expect(low).toBeLessThanOrEqual(high);
      for (const share of [shareReachingTarget, shareWithinLimits]) expect(share).toBeGreaterThanOrEqual(0);
      for (const share of [shareReachingTarget, shareWithinLimits]) expect(share).toBeLessThanOrEqual(1);
      expect(contactRange[0]).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 30 },
  );
});

test("no sample is not an answer", () => {
  expect(() => sampled(byHand, exactHand, 1, 0)).toThrow(RangeError);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noCorrection } from "./correction.ts";
import { footOfNumbers } from "./foot-of-numbers.ts";
import { headBaseAngles } from "./head-base-angles.ts";
import { planLimits } from "./plan-limits.ts";
import { mostTiltDegrees, publishedPlanSettings } from "./plan-settings.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";
import { solve } from "./solve.ts";

function foot(numbers: Parameters<typeof footOfNumbers>[0]): PlannableFoot {
  const found = plannableFoot(footOfNumbers(numbers), { kind: "estimated", mmPerPixel: 1 });
  if (found.kind !== "plannable") throw new Error(found.because.en);
  return found;
}

const anyFoot = fc
  .record({
    neckWidth: fc.double({ min: 9, max: 18, noNaN: true }),
    eminence: fc.double({ min: 0, max: 8, noNaN: true }),
    length: fc.double({ min: 42, max: 72, noNaN: true }),
    intermetatarsalAngle: fc.double({ min: 4, max: 26, noNaN: true }),
    halluxValgusAngle: fc.double({ min: 0, max: 55, noNaN: true }),
  })
  .map(foot);
const anyDecided = fc.record({
  kerf: fc.double({ min: 0, max: 3, noNaN: true }),
  plantarShift: fc.double({ min: -3, max: 3, noNaN: true }),
  obliquityDegrees: fc.double({ min: -20, max: 20, noNaN: true }),
});

const reached = 1e-6;
function reaches(at: PlannableFoot, correction: Parameters<typeof headBaseAngles>[1]): boolean {
  const { intermetatarsal, halluxValgus = 0 } = headBaseAngles(at, correction);
  const { intermetatarsalTarget, halluxValgusTarget } = publishedPlanSettings;
  return intermetatarsal <= intermetatarsalTarget + reached && halluxValgus <= halluxValgusTarget + reached;
}

function keeps(at: PlannableFoot, correction: Parameters<typeof planLimits>[1]): boolean {
  return planLimits(at, correction, publishedPlanSettings).every(({ verdict }) => verdict !== "broken");
}

describe("solving", () => {
  test("never breaks a limit or misses a target, and never tilts beyond its range", () => {
    fc.assert(
      fc.property(anyFoot, anyDecided, (at, decided) => {
        const solution = solve(at, decided, publishedPlanSettings);
        if (solution.kind !== "found") return;
        expect(keeps(at, solution.correction)).toBe(true);
        expect(reaches(at, solution.correction)).toBe(true);
        expect(solution.correction.varusTiltDegrees).toBeLessThanOrEqual(mostTiltDegrees);
      }),
    );
  });

  test("finds a plan whenever a grid of 0.25 mm and 0.5° does, with no more shift", () => {
    fc.assert(
      fc.property(anyFoot, anyDecided, (at, decided) => {
        const onGrid = leastOnGrid(at, decided);
        if (onGrid === undefined) return;
        const solution = solve(at, decided, publishedPlanSettings);
        expect(solution.kind).toBe("found");
        if (solution.kind === "found") expect(solution.correction.lateralShift).toBeLessThanOrEqual(onGrid + reached);
      }),
      { numRuns: 40 },
    );
  });

  test("finds one, with no more shift, whenever a grid that varies the plantar shift, too, does", () => {
    fc.assert(
      fc.property(anyFoot, fc.double({ min: 0, max: 3, noNaN: true }), (at, kerf) => {
        const onGrid = [-3, -1.5, 0, 1.5, 3].flatMap((plantarShift) => leastOnGrid(at, { kerf, plantarShift }) ?? []);
        if (onGrid.length === 0) return;
        const solution = solve(at, { kerf }, publishedPlanSettings);
        expect(solution).toMatchObject({ kind: "found", correction: { plantarShift: 0 } });
        if (solution.kind === "found") expect(solution.correction.lateralShift).toBeLessThanOrEqual(Math.min(...onGrid) + reached);
      }),
      { numRuns: 12 },
    );
  });

  test("says what stands in the way", () => {
    const narrow = { neckWidth: 12, eminence: 6, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
    expect(solve(foot(narrow), {}, publishedPlanSettings)).toMatchObject({ kind: "forbidden" });
    const splayed = { ...narrow, eminence: 2, intermetatarsalAngle: 24 };
    const tooFar = solve(foot(splayed), {}, publishedPlanSettings);
    expect(tooFar).toMatchObject({ kind: "unreachable", because: { en: expect.stringContaining("intermetatarsal") } });
    const crooked = { ...narrow, eminence: 2, intermetatarsalAngle: 12, halluxValgusAngle: 54 };
    expect(solve(foot(crooked), {}, publishedPlanSettings)).toMatchObject({
      kind: "unreachable",
      because: { en: expect.stringContaining("hallux valgus") },
    });
  });

  test("a foot at its targets needs nothing", () => {
    const straight = { neckWidth: 14, eminence: 2, length: 58, intermetatarsalAngle: 7, halluxValgusAngle: 12 };
    expect(solve(foot(straight), {}, publishedPlanSettings)).toEqual({ kind: "found", correction: noCorrection });
  });
});

function leastOnGrid(at: PlannableFoot, decided: object): number | undefined {
  for (let lateralShift = 0; lateralShift <= at.neckWidth; lateralShift += 0.25) {
    for (let varusTiltDegrees = 0; varusTiltDegrees <= mostTiltDegrees; varusTiltDegrees += 0.5) {
      const correction = { ...noCorrection, ...decided, lateralShift, varusTiltDegrees };
      if (keeps(at, correction) && reaches(at, correction)) return lateralShift;
    }
  }
  return undefined;
}

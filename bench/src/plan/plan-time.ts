import {
  noCorrection,
  type PlannableFoot,
  plannableFoot,
  predict,
  publishedPlanSettings,
  sampledPrediction,
  solve,
  usualExecutionSpread,
  wirePath,
} from "@firstray/osteotomy";
import { drawFoot } from "@firstray/phantom";
import { type LandmarkFile, landmarkPosition } from "@firstray/radiograph";
import type { Figure } from "../figure.ts";
import { timed } from "../timing.ts";

/** How long a plan takes on a traced foot, every landmark with its spread. */
export function planTime(): readonly Figure[] {
  const foot = tracedFoot();
  const correction = (run: number) => ({ ...noCorrection, lateralShift: 5 + (run % 40) / 10, varusTiltDegrees: run % 10, kerf: 1 });
  const row = (what: string, { median, p95 }: ReturnType<typeof timed>, target?: string): readonly Figure[] => [
    { what: `${what} (median)`, value: median, unit: "ms", ...(target && { target }) },
    { what: `${what} (95th percentile)`, value: p95, unit: "ms" },
  ];
  /** The drawn foot's neck is narrow: by the published limit it would be refused before anything is sought. */
  const sought = { ...publishedPlanSettings, leastWidthBeyondEminenceMm: 0, leastContactMm: 1 };
  if (solve(foot, {}, sought).kind !== "found") throw new Error("a foot that can be solved was to be timed");
  const sampling = { foot, settings: publishedPlanSettings, execution: usualExecutionSpread, samples: 400, seed: 1 };
  return [
    ...row(
      "predict one plan",
      timed(2000, (run) => predict(foot, correction(run), publishedPlanSettings)),
      "≤ 0.2",
    ),
    ...row(
      "solve one plan",
      timed(500, (run) => solve(foot, { kerf: (run % 20) / 10 }, sought)),
      "≤ 20",
    ),
    ...row(
      "lay one wire",
      timed(500, (run) => wirePath({ foot, correction: correction(run) })),
    ),
    ...row(
      "sample one plan 400 times",
      timed(20, (run) => sampledPrediction({ ...sampling, correction: correction(run) })),
    ),
  ];
}

function tracedFoot(): PlannableFoot {
  const { truth, mmPerPixel } = drawFoot({ hva: 32, ima: 14, side: "left", seed: 7 });
  const points: LandmarkFile["points"] = Object.fromEntries(
    Object.entries(truth.points).map(([name, point]) => {
      const { x, y } = landmarkPosition(point);
      return [name, { at: [x, y], sd: [2, 1] }];
    }),
  );
  const foot = plannableFoot({ ...truth, points }, { kind: "calibrated", mmPerPixel });
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  return foot;
}

import {
  achieved,
  type Correction,
  footOfNumbers,
  noCorrection,
  planGeometryVersion,
  plannableFoot,
  plannedNumbers,
  publishedPlanSettings,
  usualExecutionSpread,
} from "@firstray/osteotomy";
import { type Calibration, filmPoints, type LandmarkFile, type LandmarkName, type Position } from "@firstray/radiograph";
import type { EventPayloads } from "../event.ts";

const calibration: Calibration = { kind: "estimated", mmPerPixel: 1 };
const numbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };

/** A left foot of these numbers; a third metatarsal makes a later film of it comparable. */
function leftFoot(over: Partial<typeof numbers>): LandmarkFile {
  const file = footOfNumbers({ ...numbers, ...over });
  const lesser: Partial<Record<LandmarkName, Position>> = {
    ...{ secondMetatarsalHeadCentre: [25, -60], secondMetatarsalHeadDistal: [25, -67], secondMetatarsalBaseCentre: [25, 0] },
    ...{ secondMetatarsalShaftProximal: [25, -18], secondMetatarsalShaftDistal: [25, -42] },
    ...{ thirdMetatarsalShaftProximal: [36, -18], thirdMetatarsalShaftDistal: [37, -42], thirdMetatarsalHeadDistal: [37, -62] },
  };
  const points = Object.entries({ ...Object.fromEntries([...filmPoints(file)].map(([name, { x, y }]) => [name, [x, y]])), ...lesser });
  return { ...file, side: "left", points: Object.fromEntries(points.map(([name, [x = 0, y = 0]]) => [name, [0 - x, 0 + y]])) };
}

/** The textbook foot, a left one, on which an operation can be planned. */
export const plannedLandmarks: LandmarkFile = leftFoot({});

/** A plan of that foot as it is signed: head shifted by what the wire makes, unless said otherwise. */
export function samplePlan(over: Partial<Correction> = {}): EventPayloads["PlanSigned"] {
  const foot = plannableFoot(plannedLandmarks, calibration);
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  const correction = { ...noCorrection, lateralShift: 7.5, varusTiltDegrees: 5, kerf: 2, ...over };
  const by = { correction, settings: publishedPlanSettings, execution: usualExecutionSpread };
  return {
    ...{ plan: "plan-1", film: "film-1", episode: "left-1", foot: "left", landmarks: plannedLandmarks, calibration, ...by },
    ...{ planned: plannedNumbers({ foot, ...by }), geometryVersion: planGeometryVersion },
  };
}

/** What a later film of that foot shows of that plan. */
export function sampleResult(film = "film-2"): EventPayloads["CorrectionAchieved"] {
  const { correction, plan } = samplePlan();
  const foot = plannableFoot(plannedLandmarks, calibration);
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  const landmarks = leftFoot({ intermetatarsalAngle: 7, halluxValgusAngle: 12, length: 56 });
  const found = achieved({ foot, correction }, { landmarks, calibration });
  if (found.kind !== "achieved") throw new Error(found.because.en);
  return { ...{ plan, film, foot: "left", landmarks, calibration, achieved: found }, geometryVersion: planGeometryVersion };
}

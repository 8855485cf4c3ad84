import { footOfNumbers, type PlannableFoot, plannableFoot } from "@firstray/osteotomy";
import type { Calibration, LandmarkFile, Side } from "@firstray/radiograph";
import { landmarkPosition } from "@firstray/radiograph";

/** Film pixels per millimetre. */
export const pixelsPerMm = 6;

/** The worked example of the published geometry as a film: W 14, E 4, L 58, IMA 14, HVA 30; toes up, a left foot mirrored. */
export function textbookFoot(
  side: Side = "right",
  calibration: Calibration = { kind: "estimated", mmPerPixel: 1 / pixelsPerMm },
): PlannableFoot {
  const numbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
  const file = footOfNumbers(numbers);
  const points = Object.fromEntries(
    Object.entries(file.points).map(([name, point]) => {
      const { x, y } = landmarkPosition(point);
      return [name, [300 + (side === "left" ? -1 : 1) * x * pixelsPerMm, 780 + y * pixelsPerMm] as const];
    }),
  );
  const landmarks: LandmarkFile = { ...file, side, points };
  const foot = plannableFoot(landmarks, calibration);
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  return foot;
}

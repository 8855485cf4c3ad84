import type { AxisMethod, LandmarkFile } from "@firstray/radiograph";
import { measureFilm } from "@firstray/radiograph";

/** The two angles that the bench judges. */
export type AngleName = "halluxValgusAngle" | "intermetatarsalAngle";

/** One angle by one method, degrees. */
export interface Angle {
  readonly name: AngleName;
  readonly method: AxisMethod;
  readonly value: number;
  /** The 95 % interval that goes with it, where there is one. */
  readonly interval?: readonly [low: number, high: number];
}

/** Both angles by every method that the landmarks allow. */
export function anglesOf(landmarks: LandmarkFile): readonly Angle[] {
  return measureFilm(landmarks, { kind: "unknown" }).flatMap((measurement): readonly Angle[] => {
    const { name, method } = measurement;
    if (measurement.kind !== "measured" || method === null) return [];
    if (name !== "halluxValgusAngle" && name !== "intermetatarsalAngle") return [];
    const { value, interval95 } = measurement;
    return [{ name, method, value, ...("kind" in interval95 ? {} : { interval: interval95 }) }];
  });
}

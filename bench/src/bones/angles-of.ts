import type { AxisMethod, LandmarkFile } from "@firstray/radiograph";
import { measureFilm } from "@firstray/radiograph";

/** The two angles that the bench judges. */
export type AngleName = "halluxValgusAngle" | "intermetatarsalAngle";

/** One angle by one method: its value and, when it has one, its 95 % interval, degrees. */
export interface Angle {
  readonly name: AngleName;
  readonly method: AxisMethod;
  readonly value: number;
  readonly interval?: readonly [low: number, high: number];
}

/** Both angles by every method that the landmarks allow. */
export function anglesOf(landmarks: LandmarkFile): readonly Angle[] {
  return measureFilm(landmarks, { kind: "unknown" }).flatMap((measurement): readonly Angle[] => {
    const { name, method } = measurement;
    if (measurement.kind !== "measured" || method === null) return [];
    if (name !== "halluxValgusAngle" && name !== "intermetatarsalAngle") return [];
    const { value, interval95, intervalFrom } = measurement;
    // An interval that was published for hands says nothing of this reading.
    if ("kind" in interval95 || intervalFrom === "published") return [{ name, method, value }];
    return [{ name, method, value, interval: interval95 }];
  });
}

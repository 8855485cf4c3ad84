import type { LandmarkName, LandmarkPoints, Measurement, MeasurementName, Position } from "@firstray/radiograph";
import { positionOf } from "./position-of.ts";

/** An angle's value where a reader looks for it, film pixels. */
export interface AngleLabel {
  readonly name: MeasurementName;
  readonly at: Position;
  readonly value: number;
}

/** How the middle of an angle's label is mixed from landmarks. */
type Mix = readonly (readonly [LandmarkName, share: number])[];

/** Beside the great toe's joint on its medial side; between the first two metatarsals, behind their bases. */
const places: readonly (readonly [MeasurementName, Mix])[] = [
  [
    "halluxValgusAngle",
    [
      ["firstMetatarsalShaftDistal", 1.05],
      ["proximalPhalanxShaftProximal", 0.55],
      ["secondMetatarsalShaftDistal", -0.6],
    ],
  ],
  [
    "intermetatarsalAngle",
    [
      ["firstMetatarsalShaftProximal", 1.3],
      ["secondMetatarsalShaftProximal", 1.3],
      ["firstMetatarsalShaftDistal", -0.8],
      ["secondMetatarsalShaftDistal", -0.8],
    ],
  ],
];

/** The angles by the shaft method that a film shows, each at its place. */
export function angleLabels(points: LandmarkPoints, measurements: readonly Measurement[]): readonly AngleLabel[] {
  return places.flatMap(([name, mix]) => {
    const measured = measurements.find((one) => one.name === name && one.method === "shaft");
    const at = mixed(points, mix);
    return measured?.kind === "measured" && at ? [{ name, at, value: measured.value }] : [];
  });
}

function mixed(points: LandmarkPoints, mix: Mix): Position | undefined {
  const parts = mix.flatMap(([name, share]): Position[] => {
    const point = points[name];
    if (point === undefined) return [];
    const [x, y] = positionOf(point);
    return [[share * x, share * y]];
  });
  if (parts.length < mix.length) return undefined;
  return parts.reduce<Position>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
}

import type { Calibration } from "./calibration.ts";
import { drawable } from "./drawable.ts";
import { firstMetatarsalLengthConstruct } from "./first-metatarsal-length.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkName } from "./landmark.ts";
import type { MeasurementUnit } from "./measurement.ts";
import type { Construct } from "./measurement-definition.ts";
import { neckWidthConstruct } from "./neck-width.ts";
import { neededLandmarks } from "./needed-landmarks.ts";
import { shortestLinePixels } from "./shortest-line-pixels.ts";

/** A length's construct in the unit in which it may be shown, or that this film has nothing to measure it by. */
export type ScaledLength = { readonly kind: "scaled"; readonly construct: Construct; readonly unit: MeasurementUnit } | NoScale;

/** The landmarks that the first usable fraction still needs. */
interface NoScale {
  readonly kind: "no-scale";
  readonly missing: readonly LandmarkName[];
}

const fractions: readonly { readonly of: Construct; readonly unit: MeasurementUnit }[] = [
  { of: firstMetatarsalLengthConstruct, unit: "first-metatarsal-lengths" },
  { of: neckWidthConstruct, unit: "neck-widths" },
];

/**
 * A construct that reads pixels, in millimetres where the film is calibrated, else as a fraction of the first metatarsal's length or
 * of its neck's width, whichever this film has landmarks for; never of itself.
 */
export function scaledLength(construct: Construct, calibration: Calibration, points: FootPoints): ScaledLength {
  if (calibration.kind !== "unknown") {
    const { mmPerPixel } = calibration;
    return { kind: "scaled", construct: { ...construct, value: (at) => construct.value(at) * mmPerPixel }, unit: "mm" };
  }
  const others = fractions.filter(({ of }) => of !== construct);
  const scale = others.find(({ of }) => drawable(points, of).kind === "drawable" && of.value(points) >= shortestLinePixels);
  if (scale === undefined) return { kind: "no-scale", missing: others.slice(0, 1).flatMap(({ of }) => stillNeeded(points, of)) };
  return { kind: "scaled", construct: fractionOf(construct, scale.of), unit: scale.unit };
}

function stillNeeded(points: FootPoints, construct: Construct): readonly LandmarkName[] {
  const drawn = drawable(points, construct);
  return drawn.kind === "drawable" ? neededLandmarks(construct) : drawn.landmarks;
}

function fractionOf(construct: Construct, whole: Construct): Construct {
  return {
    method: construct.method,
    lines: [...construct.lines, ...whole.lines],
    landmarks: [...(construct.landmarks ?? []), ...(whole.landmarks ?? [])],
    value: (points) => construct.value(points) / whole.value(points),
  };
}

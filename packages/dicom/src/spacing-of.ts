import type { Calibration } from "@firstray/radiograph";
import type { DataSet } from "dicom-parser";
import { decimals } from "./decimals.ts";
import type { PixelShape } from "./film.ts";

/** What the header says of pixel size: their shape, and how many millimetres the smaller spacing is and whence that is known. */
export interface PixelSpacing {
  readonly shape: PixelShape;
  readonly calibration: Calibration;
}

const pixelSpacing = "x00280030";
const imagerPixelSpacing = "x00181164";
const nominalScannedPixelSpacing = "x00182010";
const pixelAspectRatio = "x00280034";
const calibrationType = "x00280a02";
const estimatedMagnification = "x00181114";

/** Two positive numbers, rows first; absent, zero, negative or unreadable is no spacing. */
function pair(dataSet: DataSet, tag: string): PixelShape | undefined {
  const [rowSpacing, columnSpacing] = decimals(dataSet, tag);
  const usable = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0;
  return usable(rowSpacing) && usable(columnSpacing) ? { rowSpacing, columnSpacing } : undefined;
}

function scaled({ rowSpacing, columnSpacing }: PixelShape, factor: number): PixelShape {
  return { rowSpacing: rowSpacing / factor, columnSpacing: columnSpacing / factor };
}

function known(kind: "calibrated" | "corrected" | "detector" | "estimated", shape: PixelShape): PixelSpacing {
  return { shape, calibration: { kind, mmPerPixel: Math.min(shape.rowSpacing, shape.columnSpacing) } };
}

/** A bone always lies nearer the tube than the detector does; a stated factor of 1 is a device's blank, and one beyond 3 a mistake. */
function magnification(dataSet: DataSet): number | undefined {
  const [factor] = decimals(dataSet, estimatedMagnification);
  return factor !== undefined && factor > 1 && factor <= 3 ? factor : undefined;
}

/**
 * Pixel size from the header, the best kind first (measurements.md, Frames): calibrated on a fiducial, corrected for geometry,
 * estimated (detector spacing divided by the stated magnification), at the detector. Without any, the aspect ratio alone.
 * @source dicom-ps3.3-10.7
 */
export function spacingOf(dataSet: DataSet): PixelSpacing {
  const stated = pair(dataSet, pixelSpacing);
  const kind = dataSet.string(calibrationType);
  if (stated && kind === "FIDUCIAL") return known("calibrated", stated);
  if (stated && kind === "GEOMETRY") return known("corrected", stated);
  const detector = pair(dataSet, imagerPixelSpacing);
  const factor = magnification(dataSet);
  const uncorrected = !stated || stated.rowSpacing === detector?.rowSpacing;
  if (detector && factor && uncorrected) return known("estimated", scaled(detector, factor));
  const atDetector = stated ?? detector ?? pair(dataSet, nominalScannedPixelSpacing);
  if (atDetector) return known("detector", atDetector);
  return { shape: pair(dataSet, pixelAspectRatio) ?? { rowSpacing: 1, columnSpacing: 1 }, calibration: { kind: "unknown" } };
}

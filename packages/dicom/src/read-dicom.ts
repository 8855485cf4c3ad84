import type { Film } from "./film.ts";
import type { FilmLimits } from "./film-limits.ts";
import type { FilmRefusal } from "./film-refusal.ts";
import { greysFrom } from "./greys-from.ts";
import { headerWindow } from "./header-window.ts";
import { histogramWindow } from "./histogram-window.ts";
import { identityOf } from "./identity-of.ts";
import { lateralityOf } from "./laterality-of.ts";
import { overLimits } from "./over-limits.ts";
import { type ParsedDataSet, parseDataSet } from "./parse-data-set.ts";
import { type PixelHeader, pixelHeader } from "./pixel-header.ts";
import { refusals } from "./refusals.ts";
import { type PixelSpacing, spacingOf } from "./spacing-of.ts";
import { isSquare, squarePixels, squareSize } from "./square-pixels.ts";
import { storedFrame } from "./stored-frame.ts";
import type { StoredSamples } from "./stored-samples.ts";
import { toneScale } from "./tone-scale.ts";
import { viewOf } from "./view-of.ts";
import { weightBearingOf } from "./weight-bearing-of.ts";

/** Beyond this, one spacing of the two is a mistake. */
const longestPixel = 4;

function shapeRefusal({ shape }: PixelSpacing, header: PixelHeader, limits: FilmLimits): FilmRefusal | undefined {
  const { rowSpacing, columnSpacing } = shape;
  const ratio = rowSpacing / columnSpacing;
  if (ratio > longestPixel || ratio < 1 / longestPixel) return refusals.pixelShape(rowSpacing, columnSpacing);
  const { columns, rows } = squareSize(header.columns, header.rows, shape);
  return overLimits(columns, rows, limits);
}

function filmFrom({ dataSet }: ParsedDataSet, header: PixelHeader, { shape, calibration }: PixelSpacing, stored: StoredSamples): Film {
  const scale = toneScale(dataSet, header);
  const original = { columns: header.columns, rows: header.rows, greys: greysFrom(stored, header, scale) };
  const square = isSquare(shape);
  const raster = square ? original : squarePixels(original, shape);
  const view = viewOf(dataSet);
  return {
    kind: "film",
    format: "dicom",
    ...raster,
    bits: scale.bits,
    window: headerWindow(dataSet, scale, header.signed) ?? histogramWindow(raster.greys, scale.bits),
    originalInverted: header.inverted,
    ...(square ? {} : { madeSquareFrom: shape }),
    calibration,
    ...(view && { view }),
    ...lateralityOf(dataSet),
    weightBearing: weightBearingOf(dataSet),
    identity: identityOf(dataSet),
  };
}

/** A DICOM object with one grey frame (CR, DX, secondary capture …) as a film. The header decides before anything is decoded. */
export async function readDicom(bytes: Uint8Array, limits: FilmLimits): Promise<Film | FilmRefusal> {
  const parsed = parseDataSet(bytes);
  if (parsed.kind === "refused") return parsed;
  const header = pixelHeader(parsed.dataSet, limits);
  if (header.kind === "refused") return header;
  const spacing = spacingOf(parsed.dataSet);
  const refusal = shapeRefusal(spacing, header, limits);
  if (refusal) return refusal;
  const stored = await storedFrame(bytes, parsed, header);
  return stored.kind === "refused" ? stored : filmFrom(parsed, header, spacing, stored);
}

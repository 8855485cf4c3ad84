import type { Random } from "@firstray/geometry";
import type { GreyFilm } from "@firstray/radiograph";
import { blurred } from "./blurred.ts";
import type { Developing } from "./developing.ts";
import { normal } from "./normal.ts";
import type { Raster } from "./raster.ts";

const scatterReachMm = 20;
const detailMm = 1.2;

/** The film that a detector makes of a beam: blur, scattered radiation, quantum noise, logarithm, sharpening, a tone curve, grey levels. */
export function developed(attenuation: Raster, mmPerPixel: number, look: Developing, random: Random): GreyFilm {
  const arrived = { ...attenuation, values: attenuation.values.map((lost) => Math.exp(-lost)) };
  const primary = blurred(arrived, look.blurMm / mmPerPixel);
  const veil = blurred(arrived, scatterReachMm / mmPerPixel);
  const quanta = look.quanta * (mmPerPixel / 0.15) ** 2;
  const scattered = 0.3 * look.scatter;
  const grain = normalTable(random);
  const read = primary.values.map((value, at) => {
    const both = (value + scattered * (veil.values[at] ?? 0)) / (1 + scattered);
    return -Math.log(Math.max(1e-4, both + Math.sqrt(both / quanta) * grain(at)));
  });
  const sharpened = sharper({ ...attenuation, values: read }, look.sharpening, mmPerPixel);
  return toned(sharpened, look);
}

/** Normal deviates, a table of them read from another place in every stretch of its length. */
function normalTable(random: Random): (at: number) => number {
  const table = Float32Array.from({ length: 65_536 }, () => normal(random, 1));
  const starts = Uint32Array.from({ length: 1024 }, () => Math.floor(random() * table.length));
  return (at) => table[(at + (starts[(at >>> 10) & 1023] ?? 0)) & 65_535] ?? 0;
}

function sharper(raster: Raster, gain: number, mmPerPixel: number): Raster {
  if (gain === 0) return raster;
  const soft = blurred(raster, detailMm / mmPerPixel);
  return { ...raster, values: raster.values.map((value, at) => value + gain * (value - (soft.values[at] ?? 0))) };
}

const toneSteps = 16_384;
/** Brighter than this multiple of the burnt-out level, all is white. */
const brightest = 3;
/** Below this the detector reading is open beam, not tissue. */
const tissueFrom = 0.15;

function toned({ columns, rows, values }: Raster, { gamma, burnt, bitsStored, inverted }: Developing): GreyFilm {
  const high = brightTissue(values, burnt);
  const white = 2 ** bitsStored - 1;
  const greys = Uint16Array.from({ length: toneSteps + 1 }, (_, step) => {
    const share = 0.03 + 0.95 * shoulder(((brightest * step) / toneSteps) ** gamma);
    return Math.round(white * (inverted ? 1 - share : share));
  });
  const pixels = new Uint16Array(values.length);
  const stepsPerUnit = toneSteps / (brightest * high);
  for (let at = 0; at < pixels.length; at += 1) {
    pixels[at] = greys[Math.max(0, Math.min(toneSteps, Math.round((values[at] ?? 0) * stepsPerUnit)))] ?? 0;
  }
  return { width: columns, height: rows, pixels, bitsStored, inverted };
}

/** The reading that a share of the tissue exceeds. */
function brightTissue(values: Float32Array, share: number): number {
  const tissue: number[] = [];
  for (let at = 0; at < values.length; at += 37) if ((values[at] ?? 0) > tissueFrom) tissue.push(values[at] ?? 0);
  tissue.sort((a, b) => a - b);
  return tissue[Math.floor(tissue.length * (1 - share))] ?? 1;
}

/** Straight to 0.7, then ever slower towards 1. */
function shoulder(share: number): number {
  return share < 0.7 ? share : 1 - 0.3 * Math.exp((0.7 - share) / 0.3);
}

import type { GreyFilm } from "@firstray/radiograph";
import { blurred } from "./blurred.ts";
import type { Developing } from "./developing.ts";
import { normal } from "./normal.ts";
import type { Random } from "./random.ts";
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

function toned({ columns, rows, values }: Raster, { gamma, burnt, bitsStored, inverted }: Developing): GreyFilm {
  const tissue = values.filter((value, at) => at % 37 === 0 && value > 0.15).sort();
  const high = tissue[Math.floor(tissue.length * (1 - burnt))] ?? 1;
  const white = 2 ** bitsStored - 1;
  const pixels = Uint16Array.from(values, (value) => {
    const share = 0.03 + 0.95 * shoulder(Math.max(0, value / high) ** gamma);
    return Math.round(white * (inverted ? 1 - share : share));
  });
  return { width: columns, height: rows, pixels, bitsStored, inverted };
}

/** Straight to 0.7, then ever slower towards 1. */
function shoulder(share: number): number {
  return share < 0.7 ? share : 1 - 0.3 * Math.exp((0.7 - share) / 0.3);
}

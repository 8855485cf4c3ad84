import type { Random } from "@firstray/geometry";
import { blurred } from "./blurred.ts";
import { broadBlur } from "./broad-blur.ts";
import type { FilmWindow } from "./film-window.ts";
import type { Look } from "./look.ts";

const scatterReachMm = 22;

/** What the detector reads: minus the logarithm of what arrived, with blur, scattered radiation and quantum noise. Open beam is 0. */
export function exposure(attenuation: Float32Array, window: FilmWindow, look: Look, random: Random): Float32Array {
  const { columns, rows, mmPerPixel } = window;
  const sharp = blurred(attenuation, window, look.blurMm / mmPerPixel);
  const arrived = new Float32Array(sharp.length);
  for (let index = 0; index < sharp.length; index += 1) arrived[index] = Math.exp(-(sharp[index] ?? 0));
  const scattered = broadBlur(arrived, window, scatterReachMm / mmPerPixel);
  const noise = noiseTable(random);
  const quanta = look.quanta * (mmPerPixel / 0.15) ** 2;
  const veil = new Float32Array(columns);
  for (let row = 0; row < rows; row += 1) {
    scattered.row(row, veil);
    const draw = Math.floor(random() * noise.length);
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      const primary = arrived[index] ?? 0;
      // In the open beam there is nothing that scatters towards the pixel but the foot beside it.
      const both = (primary + look.scatter * 0.25 * (veil[column] ?? 0)) / (1 + look.scatter * 0.25);
      const grain = Math.sqrt(both / quanta) * (noise[(draw + column) & (noise.length - 1)] ?? 0);
      sharp[index] = -Math.log(Math.max(2e-4, both + grain));
    }
  }
  return sharp;
}

/** Normal deviates, mean 0 and SD 1; every row of the film starts at another place. */
function noiseTable(random: Random): Float32Array {
  const table = new Float32Array(65_536);
  for (let index = 0; index < table.length; index += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    table[index] = radius * Math.cos(angle);
    table[index + 1] = radius * Math.sin(angle);
  }
  return table;
}

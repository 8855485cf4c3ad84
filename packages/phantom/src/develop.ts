import { blurred } from "./blur.ts";
import { broadBlur } from "./broad-blur.ts";
import type { FilmWindow } from "./film-window.ts";
import type { Look } from "./look.ts";

const regionMm = 7;
const edgeMm = 0.4;
/** Below this the detector reading is open beam, not tissue. */
const tissueFrom = 0.12;

/** The picture as shares of full scale (0 … 1): slow changes evened out, detail and edges lifted, then a tone curve that burns out softly. */
export function develop(exposed: Float32Array, window: FilmWindow, look: Look): Float32Array {
  const enhanced = enhance(exposed, window, look);
  const [low, high] = toneLimits(exposed, enhanced, look);
  return enhanced.map((value) => {
    const share = (value - low) / (high - low);
    if (share <= 0) return look.airGrey * Math.exp(share * 3);
    return look.airGrey + (look.ceiling - look.airGrey) * shoulder(share ** look.gamma);
  });
}

function enhance(exposed: Float32Array, window: FilmWindow, { evenness, detail, edge }: Look): Float32Array {
  const { columns, rows, mmPerPixel } = window;
  const region = broadBlur(exposed, window, regionMm / mmPerPixel);
  const fine = edge > 0.05 ? blurred(exposed, window, edgeMm / mmPerPixel) : exposed;
  const slow = new Float32Array(columns);
  const result = new Float32Array(exposed.length);
  for (let row = 0; row < rows; row += 1) {
    region.row(row, slow);
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      const [value, base] = [exposed[index] ?? 0, slow[column] ?? 0];
      result[index] = evenness * base + detail * (value - base) + edge * (value - (fine[index] ?? 0));
    }
  }
  return result;
}

/** Straight to 0.75, then ever slower towards 1. */
function shoulder(share: number): number {
  return share < 0.75 ? share : 1 - 0.25 * Math.exp((0.75 - share) / 0.25);
}

function toneLimits(exposed: Float32Array, enhanced: Float32Array, { burnt }: Look): readonly [low: number, high: number] {
  const tissue: number[] = [];
  const air: number[] = [];
  for (let index = 0; index < exposed.length; index += 41) {
    ((exposed[index] ?? 0) > tissueFrom ? tissue : air).push(enhanced[index] ?? 0);
  }
  tissue.sort((a, b) => a - b);
  air.sort((a, b) => a - b);
  const low = air[Math.floor(air.length * 0.5)] ?? 0;
  return [low, tissue[Math.floor(tissue.length * (1 - burnt))] ?? low + 1];
}

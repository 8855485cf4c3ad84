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
  const tones = toneTable(look);
  const last = tones.length - 1;
  const scale = last / (tableTo - tableFrom) / (high - low);
  const offset = -low * scale - (tableFrom * last) / (tableTo - tableFrom);
  for (let index = 0; index < enhanced.length; index += 1) {
    const step = (enhanced[index] ?? 0) * scale + offset;
    enhanced[index] = tones[step <= 0 ? 0 : step >= last ? last : Math.round(step)] ?? 0;
  }
  return enhanced;
}

/** The tone curve is tabulated over these shares of the range between open beam and burnt out, finer than 12 bits show. */
const tableFrom = -0.5;
const tableTo = 3.5;

function toneTable({ airGrey, ceiling, gamma }: Look): Float32Array {
  return Float32Array.from({ length: 32_768 }, (_, step) => {
    const share = tableFrom + ((tableTo - tableFrom) * step) / 32_767;
    return share <= 0 ? airGrey * Math.exp(share * 3) : airGrey + (ceiling - airGrey) * shoulder(share ** gamma);
  });
}

function enhance(exposed: Float32Array, window: FilmWindow, { evenness, detail, edge }: Look): Float32Array {
  const { columns, rows, mmPerPixel } = window;
  const region = broadBlur(exposed, window, regionMm / mmPerPixel);
  const fine = broadBlur(exposed, window, edgeMm / mmPerPixel);
  const slow = new Float32Array(columns);
  const near = new Float32Array(columns);
  const result = new Float32Array(exposed.length);
  for (let row = 0; row < rows; row += 1) {
    region.row(row, slow);
    fine.row(row, near);
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      const value = exposed[index] ?? 0;
      const base = slow[column] ?? 0;
      result[index] = evenness * base + detail * (value - base) + edge * (value - (near[column] ?? 0));
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

import { type Random, seededRandom } from "@firstray/geometry";

/** Side of the repeating pattern, a power of two. */
export const tileSize = 512;

let tile: Float32Array | undefined;

/**
 * The repeating pattern of a trabecular lattice, mean 0, SD 1: fine ridges longer along v (rows) than across, over coarser cloud.
 * Always the same; each bone takes its own part of it.
 */
export function noiseTile(): Float32Array {
  tile ??= drawTile(seededRandom(0x7ab));
  return tile;
}

/** Cells across and along of each layer, its weight, and whether it is ridged. */
const layers = [
  { across: 52, along: 12, weight: 1, ridged: true },
  { across: 88, along: 22, weight: 0.9, ridged: true },
  { across: 36, along: 56, weight: 0.45, ridged: true },
  { across: 128, along: 64, weight: 0.35, ridged: true },
  { across: 20, along: 14, weight: 0.45, ridged: false },
  { across: 9, along: 7, weight: 0.35, ridged: false },
] as const;

function drawTile(random: Random): Float32Array {
  const sum = new Float32Array(tileSize * tileSize);
  const warp = layer(random, 16, 16);
  for (const { across, along, weight, ridged } of layers) {
    const values = layer(random, across, along);
    for (let index = 0; index < sum.length; index += 1) {
      const shifted = (index & ~(tileSize - 1)) | ((index + Math.round(14 * ((warp[index] ?? 0) - 0.5))) & (tileSize - 1));
      const value = values[shifted] ?? 0;
      sum[index] = (sum[index] ?? 0) + weight * (ridged ? (1 - Math.abs(2 * value - 1)) ** 5 : value);
    }
  }
  return standardised(sum);
}

/** Smoothly interpolated random values on a lattice that closes on itself. */
function layer(random: Random, across: number, along: number): Float32Array {
  const knots = Float32Array.from({ length: across * along }, () => random());
  const smooth = (share: number): number => share * share * (3 - 2 * share);
  return Float32Array.from({ length: tileSize * tileSize }, (_, index) => {
    const [x, y] = [((index % tileSize) * across) / tileSize, (Math.floor(index / tileSize) * along) / tileSize];
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [sx, sy] = [smooth(x - i), smooth(y - j)];
    const knot = (column: number, row: number): number => knots[(row % along) * across + (column % across)] ?? 0;
    const top = knot(i, j) * (1 - sx) + knot(i + 1, j) * sx;
    const bottom = knot(i, j + 1) * (1 - sx) + knot(i + 1, j + 1) * sx;
    return top * (1 - sy) + bottom * sy;
  });
}

function standardised(values: Float32Array): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / sd);
}

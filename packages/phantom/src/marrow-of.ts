import type { Random } from "@firstray/geometry";
import type { FilmWindow } from "./film-window.ts";
import { noiseTile, tileSize } from "./noise-tile.ts";
import type { Shadow } from "./shadow.ts";
import { toPixel } from "./to-pixel.ts";

/** Attenuation of the marrow with its trabecular lattice at a pixel, given its thickness there (mm). */
export type Marrow = (column: number, row: number, depthMm: number) => number;

const millimetresPerCell = 0.09;

/** Attenuation per mm of spongy bone near the joints and of fatty marrow mid-shaft. */
const perMm = { ends: 0.06, middle: 0.027 } as const;

/** Many layers of lattice blur each other: contrast grows ever slower with depth. Sixteenths of a millimetre, up to 12 mm. */
const contrastOfDepth = Float32Array.from({ length: 193 }, (_, sixteenths) => (sixteenths / 16) ** 0.4);

/** The marrow of one bone: dense near its joints; plates and struts run with its length, a random part of one large pattern. */
export function marrowOf({ x, y }: Shadow, window: FilmWindow, long: boolean, random: Random): Marrow {
  const tile = noiseTile();
  const near = x.length - 2;
  const [fromX, fromY] = toPixel(window, x[near] ?? 0, y[near] ?? 0);
  const [toX, toY] = toPixel(window, x[near + 1] ?? 0, y[near + 1] ?? 0);
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [dx, dy] = length * window.mmPerPixel < 4 ? [0, 1] : [(toX - fromX) / length, (toY - fromY) / length];
  const step = window.mmPerPixel / millimetresPerCell;
  const [u0, v0] = [random() * tileSize, random() * tileSize];
  const strength = 0.02 + 0.01 * random();
  const density = 0.9 + 0.2 * random();
  return (column, row, depthMm) => {
    const u = Math.floor(u0 + (column * dy - row * dx) * step) & (tileSize - 1);
    const v = Math.floor(v0 + (column * dx + row * dy) * step) & (tileSize - 1);
    const share = ((column - fromX) * dx + (row - fromY) * dy) / length;
    const fromMiddle = ((share - 0.5) / 0.36) ** 2;
    const ends = long ? Math.min(1, fromMiddle * fromMiddle) : 0.85;
    const depth = Math.max(depthMm, 0);
    const contrast = contrastOfDepth[Math.min(contrastOfDepth.length - 1, Math.round(depth * 16))] ?? 0;
    const lattice = strength * (0.35 + 0.65 * ends) * contrast * (tile[v * tileSize + u] ?? 0);
    return density * depth * (perMm.middle + (perMm.ends - perMm.middle) * ends) + lattice;
  };
}

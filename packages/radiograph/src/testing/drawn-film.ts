import type { Point } from "@firstray/geometry";
import type { GreyFilm } from "../grey-film.ts";

/** A tube of bone that flares to both ends, drawn at a place and a turn (degrees, lateral of upwards). */
export interface DrawnBone {
  readonly middle: Point;
  readonly turnDegrees: number;
  readonly halfWidth: number;
  readonly length: number;
}

/** A round metatarsal head. */
interface DrawnHead {
  readonly centre: Point;
  readonly radius: number;
}

/** What a test film shows. */
export interface DrawnFilm {
  readonly size: number;
  readonly bones?: readonly DrawnBone[];
  readonly heads?: readonly DrawnHead[];
  readonly bitsStored?: number;
  readonly inverted?: boolean;
}

const soft = 0.25;

/** Draws a film: even soft tissue, bones with a dense rim and a lighter canal, edges one pixel wide, a little repeatable noise. */
export function drawnFilm({ size, bones = [], heads = [], bitsStored = 12, inverted = false }: DrawnFilm): GreyFilm {
  const white = 2 ** bitsStored - 1;
  const pixels = new Uint16Array(size * size);
  let seed = 1;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      const noise = (seed / 2 ** 32 - 0.5) * 0.02;
      const density = Math.max(0, ...bones.map((bone) => boneDensity(bone, x, y)), ...heads.map((head) => headDensity(head, x, y)));
      const grey = Math.round(Math.min(1, soft + density + noise) * white);
      pixels[y * size + x] = inverted ? white - grey : grey;
    }
  }
  return { width: size, height: size, pixels, bitsStored, inverted };
}

function boneDensity({ middle, turnDegrees, halfWidth, length }: DrawnBone, x: number, y: number): number {
  const radians = (turnDegrees * Math.PI) / 180;
  const along = (x - middle.x) * Math.sin(radians) - (y - middle.y) * Math.cos(radians);
  const across = (x - middle.x) * Math.cos(radians) + (y - middle.y) * Math.sin(radians);
  const edge = halfWidth * (1 + 1.4 * (along / length) ** 2) - Math.abs(across);
  const end = length / 2 - Math.abs(along);
  return shell(Math.min(edge, end), halfWidth);
}

function headDensity({ centre, radius }: DrawnHead, x: number, y: number): number {
  return shell(radius - Math.hypot(x - centre.x, y - centre.y), radius);
}

/** Density at a depth below the surface: nothing outside, a dense rim, a lighter inside. */
function shell(depth: number, size: number): number {
  const inside = Math.min(1, Math.max(0, depth + 0.5));
  const rim = Math.exp(-((Math.max(0, depth) / (0.35 * size)) ** 2));
  return inside * (0.2 + 0.25 * rim);
}

import type { Vector } from "./vector.ts";

/** Where the X-rays come from and which detector they meet: the plane y = `detectorY`, seen from above with the toes up. */
export interface Beam {
  /** Of the focal spot above the foot; `parallel` beams have none and fall straight down. */
  readonly source: Vector | "parallel";
  readonly detectorY: number;
  /** Pixels: a place (x, z) of the detector falls on column `columnAt0 + columnPerMm × x`, row `rowAt0 − z / mmPerPixel`. */
  readonly columnAt0: number;
  readonly columnPerMm: number;
  readonly rowAt0: number;
  readonly mmPerPixel: number;
}

/** Where a point of the foot falls on the film (pixels), and how far along its ray it lies (mm). */
export function onFilm({ source, detectorY, columnAt0, columnPerMm, rowAt0, mmPerPixel }: Beam, [x, y, z]: Vector): Vector {
  if (source === "parallel") return [columnAt0 + columnPerMm * x, rowAt0 - z / mmPerPixel, -y];
  const [sx, sy, sz] = source;
  const share = (sy - detectorY) / (sy - y);
  const hitX = sx + share * (x - sx);
  const hitZ = sz + share * (z - sz);
  return [columnAt0 + columnPerMm * hitX, rowAt0 - hitZ / mmPerPixel, Math.hypot(x - sx, y - sy, z - sz)];
}

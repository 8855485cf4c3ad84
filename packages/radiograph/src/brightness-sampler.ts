import type { GreyFilm } from "./grey-film.ts";

/**
 * Reads a film's brightness between its pixels (bilinear); bone is bright in either polarity. Beyond the edge of the film it repeats
 * the edge's pixels.
 * @returns grey levels, as a function of pixel coordinates (x right, y down, (0, 0) the centre of the top-left pixel).
 */
export function brightnessSampler({ width, height, pixels, bitsStored, inverted = false }: GreyFilm): (x: number, y: number) => number {
  const white = 2 ** bitsStored - 1;
  const bilinear = (x: number, y: number): number => {
    const within = Math.min(Math.max(x, 0), width - 1.001);
    const down = Math.min(Math.max(y, 0), height - 1.001);
    const column = Math.floor(within);
    const row = Math.floor(down);
    const right = within - column;
    const below = down - row;
    const at = row * width + column;
    const top = (pixels[at] ?? 0) * (1 - right) + (pixels[at + 1] ?? 0) * right;
    const bottom = (pixels[at + width] ?? 0) * (1 - right) + (pixels[at + width + 1] ?? 0) * right;
    return top * (1 - below) + bottom * below;
  };
  return inverted ? (x, y) => white - bilinear(x, y) : bilinear;
}

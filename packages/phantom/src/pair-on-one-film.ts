import type { LandmarkFile, LandmarkPoints, Side } from "@firstray/radiograph";
import type { PhantomFilm } from "./phantom-film.ts";

/** Both feet on one film, the right foot on the viewer's left, each with its own truth on the common film. */
export interface PairFilm {
  readonly columns: number;
  readonly rows: number;
  readonly greys: Uint16Array;
  readonly bits: 12;
  readonly mmPerPixel: number;
  readonly truth: { readonly [OfSide in Side]: LandmarkFile };
}

/**
 * Puts two films side by side, heels level at the bottom; what is left over is as dark as the collimator's shadow.
 * @throws RangeError when they are not a right and a left foot at the same spacing.
 */
export function pairOnOneFilm(right: PhantomFilm, left: PhantomFilm): PairFilm {
  if (right.side !== "right" || left.side !== "left" || right.mmPerPixel !== left.mmPerPixel)
    throw new RangeError(
      `a pair is a right and a left foot at one spacing, got ${right.side} at ${right.mmPerPixel} and ${left.side} at ${left.mmPerPixel} mm`,
    );
  const columns = right.columns + left.columns;
  const rows = Math.max(right.rows, left.rows);
  const greys = new Uint16Array(columns * rows);
  place(greys, columns, right, 0, rows - right.rows);
  place(greys, columns, left, right.columns, rows - left.rows);
  const truth = { right: moved(right.truth, 0, rows - right.rows), left: moved(left.truth, right.columns, rows - left.rows) };
  return { columns, rows, greys, bits: 12, mmPerPixel: right.mmPerPixel, truth };
}

function place(greys: Uint16Array, columns: number, film: PhantomFilm, right: number, down: number): void {
  for (let row = 0; row < film.rows; row += 1) {
    greys.set(film.greys.subarray(row * film.columns, (row + 1) * film.columns), (row + down) * columns + right);
  }
}

function moved(file: LandmarkFile, right: number, down: number): LandmarkFile {
  const points: LandmarkPoints = Object.fromEntries(
    Object.entries(file.points).map(([name, point]) => {
      const [x, y] = "0" in point ? point : point.at;
      return [name, [x + right, y + down]];
    }),
  );
  return { ...file, points };
}

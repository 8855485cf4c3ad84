import type { Frame } from "@firstray/geometry";

/** Where a straightened strip lies on a film: rows step along the frame's y, columns across along its x, centred on its origin. */
export interface StripLayout {
  readonly frame: Frame;
  /** Half the number of rows and of columns; the strip has one more in the middle. */
  readonly rows: number;
  readonly columns: number;
  /** Pixels from row to row and from column to column. */
  readonly rowStep: number;
  readonly columnStep: number;
}

/** The greys of a strip, row by row. */
export interface FilmStrip extends StripLayout {
  readonly greys: Float64Array;
}

/** Straightens a strip of a film, so that a bone that runs along it stands upright. */
export function filmStrip(brightness: (x: number, y: number) => number, layout: StripLayout): FilmStrip {
  const { frame, rows, columns, rowStep, columnStep } = layout;
  const width = 2 * columns + 1;
  const greys = new Float64Array((2 * rows + 1) * width);
  for (let row = -rows; row <= rows; row += 1) {
    const x0 = frame.origin.x + row * rowStep * frame.y.x;
    const y0 = frame.origin.y + row * rowStep * frame.y.y;
    for (let column = -columns; column <= columns; column += 1) {
      const across = column * columnStep;
      greys[(row + rows) * width + column + columns] = brightness(x0 + across * frame.x.x, y0 + across * frame.x.y);
    }
  }
  return { ...layout, greys };
}

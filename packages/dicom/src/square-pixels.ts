import type { PixelShape } from "./film.ts";

/** A picture as greys row by row. */
export interface GreyRaster {
  readonly columns: number;
  readonly rows: number;
  readonly greys: Uint16Array;
}

/** 0.05 %: at most 0.015° in any angle. */
const squareWithin = 0.0005;

/** Whether pixels differ from square by too little to matter in an angle shown to 0.1°. */
export function isSquare({ rowSpacing, columnSpacing }: PixelShape): boolean {
  return Math.abs(rowSpacing / columnSpacing - 1) <= squareWithin;
}

/** Columns and rows once every pixel is as wide as the smaller spacing; the first pixel's centre stays where it is. */
export function squareSize(columns: number, rows: number, { rowSpacing, columnSpacing }: PixelShape): { columns: number; rows: number } {
  const side = Math.min(rowSpacing, columnSpacing);
  const count = (pixels: number, spacing: number): number => Math.floor(((pixels - 1) * spacing) / side + 1e-9) + 1;
  return { columns: count(columns, columnSpacing), rows: count(rows, rowSpacing) };
}

/** The same film on square pixels, bilinear. */
export function squarePixels(source: GreyRaster, shape: PixelShape): GreyRaster {
  const { columns, rows } = squareSize(source.columns, source.rows, shape);
  const side = Math.min(shape.rowSpacing, shape.columnSpacing);
  const greys = new Uint16Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = Math.min((row * side) / shape.rowSpacing, source.rows - 1);
    for (let column = 0; column < columns; column++) {
      const x = Math.min((column * side) / shape.columnSpacing, source.columns - 1);
      greys[row * columns + column] = Math.round(bilinear(source, x, y));
    }
  }
  return { columns, rows, greys };
}

function bilinear({ columns, rows, greys }: GreyRaster, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = Math.min(left + 1, columns - 1);
  const below = Math.min(top + 1, rows - 1) * columns;
  const above = top * columns;
  const upper = (greys[above + left] ?? 0) * (left + 1 - x) + (greys[above + right] ?? 0) * (x - left);
  const lower = (greys[below + left] ?? 0) * (left + 1 - x) + (greys[below + right] ?? 0) * (x - left);
  return upper * (top + 1 - y) + lower * (y - top);
}

import type { PieceOnFilm } from "@firstray/osteotomy";
import type { FilmSize } from "../film/film-size.ts";

/** The part of a film, in whole pixels, that holds a piece of it. */
export interface PieceBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around an outline, within the film; at least one pixel. */
export function pieceBox(outline: PieceOnFilm["outline"], { columns, rows }: FilmSize): PieceBox {
  const within = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));
  const across = outline.map(({ x }) => x);
  const down = outline.map(({ y }) => y);
  const [left, right] = [within(Math.floor(Math.min(...across)), columns), within(Math.ceil(Math.max(...across)), columns)];
  const [top, bottom] = [within(Math.floor(Math.min(...down)), rows), within(Math.ceil(Math.max(...down)), rows)];
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

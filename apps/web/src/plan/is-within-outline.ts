import type { PieceOnFilm } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";

/** Whether a point lies within a closed outline, crossed by itself or not: by how often the outline turns about it, as pictures are filled. */
export function isWithinOutline(outline: PieceOnFilm["outline"], [x, y]: Position): boolean {
  let turns = 0;
  let from = outline.at(-1);
  for (const to of outline) {
    if (from && from.y <= y !== to.y <= y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) turns += to.y > y ? 1 : -1;
    from = to;
  }
  return turns !== 0;
}

import type { PieceOnFilm } from "@firstray/osteotomy";

/** A closed outline as an SVG path, film pixels. */
export function outlinePath(outline: PieceOnFilm["outline"]): string {
  return `M${outline.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
}

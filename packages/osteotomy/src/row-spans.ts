import type { Point } from "@firstray/geometry";

/** From the first pixel to behind the last one. */
export type Span = readonly [from: number, to: number];

/** The pixels of one row whose centres lie within a closed line (the nonzero rule). @param width - of the row; spans end at its ends. */
export function rowSpans(outline: readonly Point[], y: number, width: number): readonly Span[] {
  const crossings = outline
    .flatMap((to, index) => {
      const from = outline[index === 0 ? outline.length - 1 : index - 1] ?? to;
      if (from.y <= y === to.y <= y) return [];
      return [{ x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x), turn: to.y > from.y ? 1 : -1 }];
    })
    .toSorted((one, other) => one.x - other.x);
  const spans: Span[] = [];
  let turns = 0;
  let start = 0;
  for (const { x, turn } of crossings) {
    if (turns === 0) start = x;
    turns += turn;
    if (turns === 0) spans.push([Math.max(0, Math.ceil(start)), Math.min(width, Math.ceil(x))]);
  }
  return spans.filter(([from, to]) => to > from);
}

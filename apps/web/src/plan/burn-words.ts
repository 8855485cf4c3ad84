import type { PieceOnFilm } from "@firstray/osteotomy";

/** Along the piece from the cut, where the words stand: on the toe, off the joint that one looks at. */
const along = 0.62;
/** Height of a letter as a share of the piece's length. */
const letterShare = 0.04;

/** Writes words into the picture of a piece, along it; its outline begins and ends at the cut. */
export function burnWords(context: CanvasRenderingContext2D, outline: PieceOnFilm["outline"], words: string): void {
  const [first, last] = [outline[0], outline.at(-1)];
  if (first === undefined || last === undefined) return;
  const cut = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const ends = outline.toSorted((a, b) => Math.hypot(b.x - cut.x, b.y - cut.y) - Math.hypot(a.x - cut.x, a.y - cut.y)).slice(0, 2);
  const end = ends.reduce((sum, { x, y }) => ({ x: sum.x + x / ends.length, y: sum.y + y / ends.length }), { x: 0, y: 0 });
  const [dx, dy] = [end.x - cut.x, end.y - cut.y];
  const letter = letterShare * Math.hypot(dx, dy);
  context.save();
  context.translate(cut.x + along * dx, cut.y + along * dy);
  context.rotate(Math.atan2(dy, dx));
  context.font = `700 ${letter}px "Inter Variable", sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = letter / 7;
  context.strokeStyle = "rgb(11 16 20 / 60%)";
  context.strokeText(words, 0, 0);
  context.fillStyle = "rgb(255 209 102 / 70%)";
  context.fillText(words, 0, 0);
  context.restore();
}

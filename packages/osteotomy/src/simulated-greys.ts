import { moved, type Point } from "@firstray/geometry";
import type { FilmRegion, GreyFilm } from "@firstray/radiograph";
import { burnInWords } from "./burnt-in-words.ts";
import type { Correction } from "./correction.ts";
import { fillGap, type GreyPatch } from "./fill-gap.ts";
import { movedPiece, type PieceOnFilm } from "./moved-piece.ts";
import { boxAround, type PixelBox } from "./pixel-box.ts";
import type { PlannableFoot } from "./plannable-foot.ts";
import { rowSpans } from "./row-spans.ts";

/** As wide as what the gap is filled from, in pixels. */
const surround = 24;

/**
 * The film as a plan would leave it: the piece is taken out and laid down again where the plan puts it, the gap is filled without detail,
 * and the words SIMULATED · SIMULÉ are written into the greys. What lies over the bone on the film moves with it, sesamoids and skin too.
 * @param shown - the part of the film that will be shown, where the words go; absent: the whole film.
 * @source clinical-facts-4
 */
export function simulatedGreys(film: GreyFilm, foot: PlannableFoot, correction: Correction, shown?: FilmRegion): GreyFilm {
  const simulated = withoutPieces(film, foot, correction);
  const { shaft, ...head } = movedPiece(foot, correction);
  for (const piece of shaft ? [shaft, head] : [head]) laidDown(film, simulated, piece);
  burnInWords(simulated, shownBox(film, shown));
  return simulated;
}

/**
 * What lies under the pieces of a plan that are moved over it: the film with its gap filled and the words in it, the pieces taken out.
 * Where the pieces go makes no difference to it, only where the cut is.
 * @param shown - as of `simulatedGreys`.
 */
export function vacatedGreys(film: GreyFilm, foot: PlannableFoot, correction: Correction, shown?: FilmRegion): GreyFilm {
  const vacated = withoutPieces(film, foot, correction);
  burnInWords(vacated, shownBox(film, shown));
  return vacated;
}

function withoutPieces(film: GreyFilm, foot: PlannableFoot, correction: Correction): GreyFilm {
  const copy: GreyFilm = { ...film, pixels: film.pixels.slice() };
  const { shaft, vacated } = movedPiece(foot, correction);
  emptied(copy, shaft ? [vacated, shaft.outline] : [vacated]);
  return copy;
}

function shownBox({ width, height }: GreyFilm, shown?: FilmRegion): PixelBox {
  if (!shown) return { left: 0, top: 0, right: width, bottom: height };
  return { left: shown.left, top: shown.top, right: shown.left + shown.width, bottom: shown.top + shown.height };
}

/** Fills the inside of the outlines with what lies around them. */
function emptied(film: GreyFilm, outlines: readonly (readonly Point[])[]): void {
  const box = boxAround(outlines.flat(), surround, film);
  const patch = patchOf(film, box);
  for (const outline of outlines) {
    forEachRow(outline, film, ({ y, from, to }) =>
      patch.known.fill(0, (y - box.top) * patch.width + from - box.left, (y - box.top) * patch.width + to - box.left),
    );
  }
  fillGap(patch);
  for (let y = 0; y < patch.height; y += 1) {
    const row = patch.greys.subarray(y * patch.width, (y + 1) * patch.width);
    film.pixels.set(row.map(Math.round), (y + box.top) * film.width + box.left);
  }
}

function patchOf({ pixels, width: across }: GreyFilm, { left, top, right, bottom }: PixelBox): GreyPatch {
  const [width, height] = [right - left, bottom - top];
  const greys = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) greys.set(pixels.subarray((y + top) * across + left, (y + top) * across + right), y * width);
  return { width, height, greys, known: new Float32Array(width * height).fill(1) };
}

/** Reads every pixel of the piece's new place from the film before. */
function laidDown(before: GreyFilm, after: GreyFilm, { outline, motion }: PieceOnFilm): void {
  const back = undoing(motion);
  forEachRow(
    outline.map((point) => moved(point, motion)),
    after,
    ({ y, from, to }) => {
      const [start, next] = [moved({ x: from, y }, back), moved({ x: from + 1, y }, back)];
      const step = { x: next.x - start.x, y: next.y - start.y };
      for (let x = from; x < to; x += 1)
        after.pixels[y * after.width + x] = greyAt(before, start.x + (x - from) * step.x, start.y + (x - from) * step.y);
    },
  );
}

/** Turned back about where the point went, and shifted back. */
function undoing({ about, turnDegrees, shift }: PieceOnFilm["motion"]): PieceOnFilm["motion"] {
  return { about: { x: about.x + shift.x, y: about.y + shift.y }, turnDegrees: -turnDegrees, shift: { x: -shift.x, y: -shift.y } };
}

interface RowPart {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function forEachRow(outline: readonly Point[], film: GreyFilm, each: (part: RowPart) => void): void {
  const { top, bottom } = boxAround(outline, 0, film);
  for (let y = top; y < bottom; y += 1) for (const [from, to] of rowSpans(outline, y, film.width)) each({ y, from, to });
}

/** Between four pixels; beyond the film's edge its last ones go on. */
function greyAt({ pixels, width, height }: GreyFilm, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const column = Math.min(width - 1, Math.max(0, left));
  const beside = Math.min(width - 1, Math.max(0, left + 1));
  const row = Math.min(height - 1, Math.max(0, top)) * width;
  const below = Math.min(height - 1, Math.max(0, top + 1)) * width;
  const upper = (1 - right) * (pixels[row + column] ?? 0) + right * (pixels[row + beside] ?? 0);
  const lower = (1 - right) * (pixels[below + column] ?? 0) + right * (pixels[below + beside] ?? 0);
  return Math.round((1 - down) * upper + down * lower);
}

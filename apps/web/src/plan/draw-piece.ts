import type { PieceOnFilm } from "@firstray/osteotomy";
import { drawGreys, type Greys } from "../film/draw-greys.ts";
import { greyLookup } from "../film/grey-lookup.ts";
import type { GreyWindow } from "../film/grey-window.ts";
import { burnWords } from "./burn-words.ts";
import { outlinePath } from "./outline-path.ts";
import type { PieceBox } from "./piece-box.ts";

/** A piece of a film to be cut out. */
export interface PieceToDraw {
  readonly greys: Greys;
  readonly outline: PieceOnFilm["outline"];
  readonly box: PieceBox;
  readonly window: GreyWindow;
  /** Burnt into the piece, along it; a piece without them is no simulation. */
  readonly words: string;
}

/**
 * Draws a piece of the film alone on a canvas of its box's size, pixel for pixel, clear around its outline.
 * @throws Error when the browser has no 2D canvas.
 */
export function drawPiece(canvas: HTMLCanvasElement, { greys, outline, box, window, words }: PieceToDraw): void {
  const { left, top, width, height } = box;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("a browser has a 2D canvas");
  const pixels = new Uint32Array(width * height);
  const placement = { centre: [left + (width - 1) / 2, top + (height - 1) / 2], across: [1, 0], down: [0, 1] } as const;
  drawGreys(greys, greyLookup(window), placement, { width, height }, pixels);
  context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
  context.translate(0.5 - left, 0.5 - top);
  context.globalCompositeOperation = "destination-in";
  context.fill(new Path2D(outlinePath(outline)));
  context.globalCompositeOperation = "source-atop";
  burnWords(context, outline, words);
}

import type { FilmRegion, LandmarkPoints, Position, View } from "@firstray/radiograph";
import { axesOfFilm } from "./axes-of-film.ts";
import { drawGreys, type Greys } from "./draw-greys.ts";
import { placementOf } from "./film-placement.ts";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmTurn, FilmView, Viewport } from "./film-view.ts";
import { fittedView } from "./fitted-view.ts";
import { greyLookup } from "./grey-lookup.ts";
import type { GreyWindow } from "./grey-window.ts";
import { landmarkEntries } from "./landmark-entries.ts";
import { wrappedLines } from "./wrapped-lines.ts";

/** A film as it is held up just now. */
export interface ShownFilm {
  readonly greys: Greys;
  readonly window: GreyWindow;
  readonly turn: FilmTurn;
}

/** What is burnt into a film's picture. */
export interface PictureDrawing {
  readonly region: FilmRegion;
  readonly view: View;
  readonly points: LandmarkPoints;
  /** Words at places of the film. */
  readonly labels: readonly { readonly at: Position; readonly words: string }[];
  /** Stands in the picture's corner where it is mirrored. */
  readonly mirrored: string;
  /** Lines below the picture. */
  readonly caption: readonly string[];
}

const background = "#0b1014";
/** A small film is enlarged so that lines and words on it can be read; nothing narrower than a caption is. */
const wantedPixels = 1100;
const largestScale = 3;

/** The film as it is held, whole, with everything burnt in, as a PNG. */
export function filmPicture({ greys, window, turn }: ShownFilm, drawing: PictureDrawing): Promise<Blob | null> {
  const { region, caption } = drawing;
  const lying = turn.quarterTurns % 2 === 1;
  const own = { width: lying ? region.height : region.width, height: lying ? region.width : region.height };
  const scale = Math.min(largestScale, Math.max(1, Math.round(wantedPixels / Math.max(own.width, own.height))));
  const size = { width: own.width * scale, height: own.height * scale };
  const letter = Math.max(15, Math.round(size.width / 44));
  const { canvas, context } = canvasOf(size.width, size.height);
  context.font = fontOf(letter);
  const lines = wrappedLines(caption, size.width - 2 * letter, (words) => context.measureText(words).width);
  canvas.height = size.height + (lines.length === 0 ? 0 : Math.ceil((lines.length + 1) * 1.35 * letter));
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(greysOf(greys, window, fittedView(region, own, turn), own), 0, 0, size.width, size.height);
  drawMarks(context, drawing, fittedView(region, size, turn), size, Math.max(1.5, Math.min(size.width, size.height) / 400));
  drawWords(context, drawing, fittedView(region, size, turn), size, letter);
  if (turn.mirrored) drawMirrored(context, drawing.mirrored, letter);
  context.font = fontOf(letter);
  context.fillStyle = "#e4ebed";
  for (const [line, words] of lines.entries()) context.fillText(words, letter, size.height + (line + 1.4) * 1.35 * letter);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function canvasOf(width: number, height: number): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("a browser has a 2D canvas");
  return { canvas, context };
}

function fontOf(letter: number): string {
  return `${letter}px "Inter Variable", sans-serif`;
}

function greysOf(greys: Greys, window: GreyWindow, view: FilmView, { width, height }: Viewport): HTMLCanvasElement {
  const { canvas, context } = canvasOf(width, height);
  const pixels = new Uint32Array(width * height);
  drawGreys(greys, greyLookup(window), placementOf(view), { width, height }, pixels);
  context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
  return canvas;
}

function drawMarks(
  context: CanvasRenderingContext2D,
  { view, points }: PictureDrawing,
  lens: FilmView,
  size: Viewport,
  thin: number,
): void {
  context.lineWidth = thin;
  for (const { from, to, main } of axesOfFilm(view, points)) {
    context.strokeStyle = main ? "#59d5e8" : "#d8b4fe";
    context.beginPath();
    context.moveTo(...filmToScreen(from, lens, size));
    context.lineTo(...filmToScreen(to, lens, size));
    context.stroke();
  }
  context.strokeStyle = "#ffd166";
  for (const { at } of landmarkEntries(points)) {
    context.beginPath();
    context.arc(...filmToScreen(at, lens, size), 2.5 * thin, 0, 2 * Math.PI);
    context.stroke();
  }
}

function drawWords(context: CanvasRenderingContext2D, { labels }: PictureDrawing, lens: FilmView, size: Viewport, letter: number): void {
  context.font = `600 ${fontOf(Math.round(1.1 * letter))}`;
  context.textAlign = "center";
  for (const { at, words } of labels) haloed(context, words, filmToScreen(at, lens, size), "#fff");
  context.textAlign = "left";
}

function drawMirrored(context: CanvasRenderingContext2D, words: string, letter: number): void {
  context.font = `700 ${fontOf(Math.round(1.6 * letter))}`;
  haloed(context, words.toUpperCase(), [letter, 2.2 * letter], "#ffd166");
}

function haloed(context: CanvasRenderingContext2D, words: string, at: Position, colour: string): void {
  context.lineJoin = "round";
  context.lineWidth = 5;
  context.strokeStyle = background;
  context.strokeText(words, ...at);
  context.fillStyle = colour;
  context.fillText(words, ...at);
}

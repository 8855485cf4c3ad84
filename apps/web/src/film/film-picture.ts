import type { LandmarkPoints, View } from "@firstray/radiograph";
import { axesOfFilm } from "./axes-of-film.ts";
import { drawGreys, type Greys } from "./draw-greys.ts";
import { greyLookup } from "./grey-lookup.ts";
import type { GreyWindow } from "./grey-window.ts";
import { landmarkEntries } from "./landmark-entries.ts";

interface Picture {
  readonly greys: Greys;
  readonly window: GreyWindow;
  readonly view: View;
  readonly points: LandmarkPoints;
}

/** The whole film at its own size with its axes and landmarks, as a PNG. No name is drawn: what the film shows is all there is. */
export function filmPicture({ greys, window, view, points }: Picture): Promise<Blob | null> {
  const { columns: width, rows: height } = greys;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("a browser has a 2D canvas");
  const pixels = new Uint32Array(width * height);
  const whole = { centre: [(width - 1) / 2, (height - 1) / 2], scale: 1, quarterTurns: 0 } as const;
  drawGreys(greys, greyLookup(window), whole, { width, height }, pixels);
  context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
  drawMarks(context, view, points, Math.max(1.5, width / 300));
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function drawMarks(context: CanvasRenderingContext2D, view: View, points: LandmarkPoints, thickness: number): void {
  context.translate(0.5, 0.5);
  context.lineWidth = thickness;
  for (const { from, to, main } of axesOfFilm(view, points)) {
    context.strokeStyle = main ? "#59d5e8" : "#d8b4fe";
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }
  context.strokeStyle = "#ffd166";
  for (const { at } of landmarkEntries(points)) {
    context.beginPath();
    context.arc(...at, 3 * thickness, 0, 2 * Math.PI);
    context.stroke();
  }
}

import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { moved } from "@firstray/geometry";
import { movedPiece, type PlannableFoot, plannableFoot, simulatedGreys } from "@firstray/osteotomy";
import { type FilmRegion, filmPoints, type GreyFilm, type Position } from "@firstray/radiograph";
import sharp from "sharp";
import type { PlanPictureOrder } from "./plan-sheet-request.ts";

/** The film before and after a plan, as PNG files of the same part of it; the word SIMULATED is in the greys of the second. */
export interface PlanPictures {
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Beside what the plan is about, as a share of its extent. */
const margin = 0.12;
/** High enough for paper and wall; a film is higher. */
const mostRows = 1400;

/** Draws both from the stored greys. @throws when nothing can be planned on the landmarks: a signed plan was checked before. */
export async function planPictures(order: PlanPictureOrder): Promise<PlanPictures> {
  const film = await storedFilm(order);
  const foot = plannableFoot(order.landmarks, order.calibration);
  if (foot.kind !== "plannable") throw new Error(`a signed plan must be plannable, got: ${foot.because.en}`);
  const shown = partShown(film, foot, order);
  const simulated = simulatedGreys(film, foot, order.correction, shown);
  if (order.wire) {
    const { points, widthPixels } = order.wire;
    drawBand(simulated, points, { radius: widthPixels * 0.75, grey: 0 });
    drawBand(simulated, points, { radius: widthPixels / 2, grey: 2 ** simulated.bitsStored - 1 });
  }
  return { before: await pictureOf(film, shown, order), after: await pictureOf(simulated, shown, order) };
}

async function storedFilm({ greys, columns, rows, bits }: PlanPictureOrder): Promise<GreyFilm> {
  const bytes = await promisify(gunzip)(await readFile(greys));
  const pixels = new Uint16Array(columns * rows);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = bytes.readUInt16LE(2 * at);
  return { width: columns, height: rows, pixels, bitsStored: bits };
}

/** The part of the film that holds every landmark and the piece's new place. */
function partShown(film: GreyFilm, foot: PlannableFoot, { correction, region }: PlanPictureOrder): FilmRegion {
  const { outline, motion } = movedPiece(foot, correction);
  const points = [...filmPoints(foot.landmarks).values(), ...outline, ...outline.map((point) => moved(point, motion))];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const beside = margin * Math.max(right - left, bottom - top);
  const whole = region ?? { left: 0, top: 0, width: film.width, height: film.height };
  const from = { x: Math.max(whole.left, Math.floor(left - beside)), y: Math.max(whole.top, Math.floor(top - beside)) };
  const to = {
    x: Math.min(whole.left + whole.width, Math.ceil(right + beside)),
    y: Math.min(whole.top + whole.height, Math.ceil(bottom + beside)),
  };
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

/** The wire is drawn as bright as metal on a dark edge: over white bone it is seen too. */
function drawBand(
  { pixels, width, height }: GreyFilm,
  points: readonly Position[],
  { radius, grey }: { readonly radius: number; readonly grey: number },
): void {
  for (const [index, [toX, toY]] of points.entries()) {
    const [fromX, fromY] = points[index - 1] ?? [toX, toY];
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY)));
    for (let step = 0; step <= steps; step += 1) {
      const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
      for (let row = Math.max(0, Math.ceil(y - radius)); row <= Math.min(height - 1, y + radius); row += 1) {
        const half = Math.sqrt(Math.max(0, radius ** 2 - (row - y) ** 2));
        pixels.fill(grey, row * width + Math.max(0, Math.round(x - half)), row * width + Math.min(width, Math.round(x + half) + 1));
      }
    }
  }
}

/** Windowed to what a screen and a printer show, eight bits. */
async function pictureOf({ pixels, width }: GreyFilm, shown: FilmRegion, { window }: PlanPictureOrder): Promise<Buffer> {
  const low = window.centre - window.width / 2;
  const greys = new Uint8Array(shown.width * shown.height);
  for (let y = 0; y < shown.height; y += 1) {
    for (let x = 0; x < shown.width; x += 1) {
      const grey = pixels[(y + shown.top) * width + x + shown.left] ?? 0;
      greys[y * shown.width + x] = Math.min(255, Math.max(0, Math.round((255 * (grey - low)) / window.width)));
    }
  }
  const picture = sharp(greys, { raw: { width: shown.width, height: shown.height, channels: 1 } });
  return picture.resize({ height: mostRows, withoutEnlargement: true }).toColourspace("b-w").png().toBuffer();
}

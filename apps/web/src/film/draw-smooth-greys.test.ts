import { expect, test } from "vitest";
import { drawSmoothGreys } from "./draw-smooth-greys.ts";

const film = { columns: 2, rows: 1, values: new Uint16Array([0, 255]) };
const window = { centre: 128, width: 256, inverted: false };

function row(centre: number, step: number, width: number): number[] {
  const out = new Uint32Array(width);
  drawSmoothGreys(film, window, { centre: [centre, 0], across: [step, 0], down: [0, step] }, { width, height: 1 }, out);
  return [...out].map((pixel) => pixel & 0xff);
}

test("between two pixels lies their mixture", () => {
  expect(row(0.5, 0.25, 4)).toEqual([32, 96, 159, 223]);
});

test("a pixel shown as large as it is, is itself", () => {
  expect(row(0.5, 1, 2)).toEqual([0, 255]);
});

test("beside the film is the viewer's own dark", () => {
  expect(row(0.5, 1, 4)).toEqual([0x0b, 0, 255, 0x0b]);
});

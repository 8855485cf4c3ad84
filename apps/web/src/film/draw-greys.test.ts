import { expect, test } from "vitest";
import { drawGreys } from "./draw-greys.ts";
import { placementOf } from "./film-placement.ts";
import type { QuarterTurns } from "./film-view.ts";
import { greyLookup } from "./grey-lookup.ts";

const film = { columns: 2, rows: 2, values: new Uint16Array([0, 85, 170, 255]) };
const lookup = greyLookup({ centre: 128, width: 256, inverted: false });

function drawn(quarterTurns: QuarterTurns, width = 2, height = 2, mirrored = false): number[] {
  const out = new Uint32Array(width * height);
  drawGreys(film, lookup, placementOf({ centre: [0.5, 0.5], scale: 1, quarterTurns, mirrored }), { width, height }, out);
  return [...out].map((pixel) => pixel & 0xff);
}

test.each([
  { turns: 0, pixels: [0, 85, 170, 255] },
  { turns: 1, pixels: [170, 0, 255, 85] },
  { turns: 2, pixels: [255, 170, 85, 0] },
  { turns: 3, pixels: [85, 255, 0, 170] },
] as const)("each pixel of the film lies where $turns quarter turns clockwise put it", ({ turns, pixels }) => {
  expect(drawn(turns)).toEqual(pixels);
});

test("a mirrored film has its pixels the other way round", () => {
  expect(drawn(0, 2, 2, true)).toEqual([85, 0, 255, 170]);
});

test("beside the film is the viewer's own dark", () => {
  expect(drawn(0, 4, 2)).toEqual([0x0b, 0, 85, 0x0b, 0x0b, 170, 255, 0x0b]);
});

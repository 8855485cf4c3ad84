import { feetOnFilm, type GreyFilm, type LandmarkFile } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import { pairOnOneFilm } from "./pair-on-one-film.ts";
import { randomFoot } from "./random-foot.ts";
import { positionOf } from "./testing/known-film.ts";

const seeds = Array.from({ length: 20 }, (_, index) => 2 * index + 1);

function columnsOf({ points }: LandmarkFile): readonly number[] {
  return Object.values(points).map((point) => positionOf(point)[0]);
}

test.each(seeds)("two feet beside each other, seed %d, are split between them", (seed) => {
  const right = drawFoot({ ...randomFoot(seed), side: "right", mmPerPixel: 0.8 });
  const left = drawFoot({ ...randomFoot(seed + 1), side: "left", mmPerPixel: 0.8, ball: seed % 3 === 0 });
  const { greys, columns, rows, bits, truth } = pairOnOneFilm(right, left);
  const film: GreyFilm = { width: columns, height: rows, pixels: greys, bitsStored: bits };
  const dark = { ...film, pixels: greys.map((grey) => 4095 - grey), inverted: true };
  for (const stored of [film, dark]) {
    const feet = feetOnFilm(stored);
    if (feet.kind === "one") throw new Error("one foot");
    expect(feet.at).toBeGreaterThan(Math.max(...columnsOf(truth.right)));
    expect(feet.at).toBeLessThan(Math.min(...columnsOf(truth.left)));
    expect(feet.sides).toEqual(["right", "left"]);
  }
});

test.each(seeds)("one foot, seed %d, from above or from the side, is one, with a ball beside it too", (seed) => {
  for (const view of ["dorsoplantar", "lateral"] as const) {
    const { greys, columns, rows, bits } = drawFoot({ ...randomFoot(seed), view, mmPerPixel: 0.8, ball: seed % 3 === 0 });
    expect(feetOnFilm({ width: columns, height: rows, pixels: greys, bitsStored: bits })).toEqual({ kind: "one" });
  }
});

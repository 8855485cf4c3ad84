import { seededRandom } from "@firstray/geometry";
import { expect, test } from "vitest";
import { collimate } from "./collimate.ts";

const window = { columns: 120, rows: 200, mmPerPixel: 0.5, originColumn: 0, originRow: 0 };
const collimated = (seed: number): Float32Array => {
  const picture = new Float32Array(window.columns * window.rows).fill(0.5);
  collimate(picture, window, seededRandom(seed));
  return picture;
};
const films = Array.from({ length: 40 }, (_, seed) => collimated(seed));

test("blades only darken, and never the middle of the film", () => {
  for (const picture of films) {
    expect(Math.max(...picture)).toBe(0.5);
    expect(Math.min(...picture)).toBeGreaterThanOrEqual(0);
    for (let row = 30; row < 170; row += 1) expect(picture[row * window.columns + 60]).toBe(0.5);
  }
});

test("most films show a blade, some show none; every side is covered on some", () => {
  const covered = films.map((picture) => picture.some((value) => value === 0));
  expect(covered.filter(Boolean).length).toBeGreaterThan(20);
  expect(covered.filter((shown) => !shown).length).toBeGreaterThan(0);
  for (const index of [100 * window.columns, 100 * window.columns + 119, 60, 199 * window.columns + 60]) {
    expect(films.some((picture) => picture[index] === 0)).toBe(true);
  }
});

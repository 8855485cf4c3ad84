import { seededRandom } from "@firstray/geometry";
import { tapNames } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { fullSetPass } from "./full-set-pass.ts";
import { fullSetReading } from "./full-set-reading.ts";
import { fullSetTaps } from "./full-set-taps.ts";
import { phantomKnownFilm } from "./phantom-known-film.ts";

const known = phantomKnownFilm(12);
const places = fullSetTaps(known.truth, known.mmPerPixel, seededRandom(3));

test("the pass asks in the product's order, never for what is already there, and the clock is the caller's", () => {
  let clock = 0;
  const steps = fullSetPass(known, places, () => {
    clock += 7;
    return clock;
  });
  const asked = steps.map(({ tap }) => tap);
  expect(asked).toEqual(tapNames.filter((tap) => asked.includes(tap)));
  expect(asked.slice(0, 5)).toEqual(tapNames.slice(0, 5));
  expect(asked.length).toBeLessThanOrEqual(16);
  expect(steps.every(({ tookMs }) => tookMs === 7)).toBe(true);
});

test("a film read through is held against every measurement of its truth, by every method", () => {
  const { measured, taps, crashed } = fullSetReading(known, 12);
  expect(crashed).toBe(false);
  expect(taps).toMatchObject({ shaft: 3, headBase: 5 });
  expect(measured.filter(({ name }) => name === "halluxValgusAngle").map(({ method }) => method)).toEqual([
    "shaft",
    "head-base",
    "articular-base",
  ]);
  expect(new Set(measured.map(({ name }) => name)).size).toBe(13);
});

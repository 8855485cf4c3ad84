import { expect, test } from "vitest";
import { fitHead } from "./fit-head.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";

const hints = { axis: { from: { x: 170, y: 260 }, to: { x: 150, y: 160 } }, widthPixels: 64, mmPerPixel: 0.2 };
const film = drawnFilm({ size: 300, heads: [{ centre: { x: 150, y: 160 }, radius: 48 }] });

test.each([
  { x: 150, y: 160 },
  { x: 158, y: 152 },
  { x: 141, y: 168 },
])("a tap at ($x, $y) finds the drawn circle within half a pixel", (tap) => {
  const fit = fitHead(film, tap, hints);
  if (fit.kind !== "fitted") throw new Error(fit.because.en);
  const { x, y } = landmarkPosition(fit.centre);
  expect(Math.hypot(x - 150, y - 160)).toBeLessThan(0.5);
  expect(Math.abs(fit.radiusPixels - 48)).toBeLessThan(0.75);
});

test.each([
  { what: "off the film", tap: { x: 500, y: 20 }, reason: "off-film" },
  { what: "on soft tissue", tap: { x: 40, y: 40 }, reason: "no-head" },
])("a tap $what: $reason", ({ tap, reason }) => {
  expect(fitHead(film, tap, hints)).toMatchObject({ kind: "not-fitted", reason });
});

import { offsetFromAxis } from "@firstray/geometry";
import { expect, test } from "vitest";
import { fitBase } from "./fit-base.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";

const film = drawnFilm({ size: 400, bones: [{ middle: { x: 200, y: 200 }, turnDegrees: 0, halfWidth: 32, length: 290 }] });
const axis = { from: { x: 200, y: 250 }, to: { x: 200, y: 150 } };
const hints = { axis, widthPixels: 66, mmPerPixel: 0.2 };

test.each([
  { x: 200, y: 345 },
  { x: 212, y: 330 },
  { x: 190, y: 362 },
])("a tap at ($x, $y) finds the middle of the drawn end", (tap) => {
  const fit = fitBase(film, tap, hints);
  if (fit.kind !== "fitted") throw new Error(fit.because.en);
  const { y } = landmarkPosition(fit.centre);
  expect(Math.abs(y - 345)).toBeLessThan(2);
  expect(Math.abs(offsetFromAxis(landmarkPosition(fit.centre), axis))).toBeLessThan(1.5);
  for (const corner of fit.corners) expect(Math.abs(Math.abs(corner.x - 200) - 43)).toBeLessThan(3);
});

test("a neighbour beyond the joint, whose sides go on where the bone's end, does not draw the corners to itself", () => {
  const neighbour = { middle: { x: 206, y: 425 }, turnDegrees: 0, halfWidth: 40, length: 148 };
  const joint = drawnFilm({ size: 480, bones: [{ middle: { x: 200, y: 200 }, turnDegrees: 0, halfWidth: 32, length: 290 }, neighbour] });
  const fit = fitBase(joint, { x: 200, y: 340 }, hints);
  if (fit.kind !== "fitted") throw new Error(fit.because.en);
  // The neighbour's own corners lie 11 and 17 pixels farther out.
  for (const corner of fit.corners) expect(Math.abs(Math.abs(corner.x - 200) - 43)).toBeLessThan(6.5);
  expect(Math.abs(offsetFromAxis(landmarkPosition(fit.centre), axis))).toBeLessThan(3);
});

test.each([
  { what: "off the film", shown: film, tap: { x: 500, y: 20 }, reason: "off-film" },
  { what: "on a black film", shown: { ...film, pixels: new Uint16Array(400 * 400) }, tap: { x: 200, y: 345 }, reason: "no-base" },
])("a tap $what: $reason", ({ shown, tap, reason }) => {
  expect(fitBase(shown, tap, hints)).toMatchObject({ kind: "not-fitted", reason });
});

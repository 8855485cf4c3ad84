import { expect, test } from "vitest";
import { articularLimit } from "./articular-limit.ts";
import { brightnessSampler } from "./brightness-sampler.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";

const centre = { x: 150, y: 150 };
const search = { centre, radiusPixels: 55, axis: { from: { x: 150, y: 300 }, to: { x: 150, y: 200 } }, pixelMm: 0.2 };
const brightness = brightnessSampler(drawnFilm({ size: 300, heads: [{ centre, radius: 55 }] }));
const from = (degrees: number, away: number): { readonly x: number; readonly y: number } => ({
  x: centre.x + away * Math.sin((degrees * Math.PI) / 180),
  y: centre.y - away * Math.cos((degrees * Math.PI) / 180),
});

test.each([
  { degrees: -58, away: 49 },
  { degrees: -58, away: 61 },
  { degrees: 58, away: 52 },
  { degrees: 0, away: 58 },
])("a tap $away pixels from the centre at $degrees degrees goes to the outline", ({ degrees, away }) => {
  const found = articularLimit(brightness, from(degrees, away), search);
  if (found === undefined) throw new Error("the outline must be found");
  const at = landmarkPosition(found);
  const on = from(degrees, 55);
  expect(Math.hypot(at.x - on.x, at.y - on.y)).toBeLessThan(1.5);
});

test.each([36, 74])("a tap %d pixels from the centre, nearly 4 mm beside the outline, still goes to it", (away) => {
  const found = articularLimit(brightness, from(-58, away), search);
  if (found === undefined) throw new Error("the outline must be found");
  const { x, y } = landmarkPosition(found);
  expect(Math.abs(Math.hypot(x - centre.x, y - centre.y) - 55)).toBeLessThan(1.5);
});

test("straight ahead, the reader's own error lies across the bone", () => {
  const found = articularLimit(brightness, from(0, 55), search);
  expect(found).toMatchObject({ sd: [expect.closeTo(1.75, 1), expect.closeTo(8, 1)], origin: "traced" });
});

test("far from any outline nothing is made up", () => {
  expect(articularLimit(brightnessSampler(drawnFilm({ size: 300 })), from(40, 55), search)).toBeUndefined();
});

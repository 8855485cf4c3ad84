import { expect, test } from "vitest";
import { brightnessSampler } from "./brightness-sampler.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";
import { uprightCourse } from "./testing/upright-course.ts";
import { traceEminence } from "./trace-eminence.ts";

const right = uprightCourse({ x: 200, from: 380, to: 300, widthPixels: 62 });
const left = { ...right, lateral: { x: -1, y: 0 } };
const film = drawnFilm({
  size: 420,
  bones: [{ middle: { x: 200, y: 260 }, turnDegrees: 0, halfWidth: 30, length: 280 }],
  heads: [{ centre: { x: 200, y: 140 }, radius: 58 }],
});
const headTip = 380 - (140 - 58);

test.each([
  { side: "right", course: right, x: 142 },
  { side: "left", course: left, x: 258 },
])("a $side foot's eminence is the head's farthest place on its medial side", ({ course, x }) => {
  const found = traceEminence(brightnessSampler(film), course, headTip);
  if (found.kind !== "found" || !found.points.firstMetatarsalEminence) throw new Error("an eminence must be found");
  const at = landmarkPosition(found.points.firstMetatarsalEminence);
  expect(Math.abs(at.x - x)).toBeLessThan(2);
  expect(Math.abs(at.y - 140)).toBeLessThan(12);
});

test("a head that does not stand out has none", () => {
  expect(traceEminence(() => 100, right, headTip)).toMatchObject({
    kind: "not-found",
    because: { en: expect.stringMatching(/by hand\.$/) },
  });
});

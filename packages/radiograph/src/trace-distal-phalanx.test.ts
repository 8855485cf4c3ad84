import { expect, test } from "vitest";
import { brightnessSampler } from "./brightness-sampler.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";
import { uprightCourse } from "./testing/upright-course.ts";
import { traceDistalPhalanx } from "./trace-distal-phalanx.ts";

// The reported points of a proximal phalanx of 150 pixels that ends at y = 302.
const course = uprightCourse({ x: 200, from: 399.5, to: 354.5, widthPixels: 62 });

test.each([0, 12, -12])("a distal phalanx turned by %d degrees: the middle of its base and its tip", (turnDegrees) => {
  const radians = (turnDegrees * Math.PI) / 180;
  const [out, up] = [Math.sin(radians), Math.cos(radians)];
  const middle = { x: 200 + 62 * out, y: 297 - 62 * up };
  const film = drawnFilm({ size: 420, bones: [{ middle, turnDegrees, halfWidth: 27, length: 120 }] });
  const found = traceDistalPhalanx(brightnessSampler(film), { x: middle.x + 4, y: middle.y - 6 }, course);
  if (found.kind !== "found" || !found.points.distalPhalanxBase || !found.points.distalPhalanxTip)
    throw new Error("both ends must be found");
  const [base, tip] = [landmarkPosition(found.points.distalPhalanxBase), landmarkPosition(found.points.distalPhalanxTip)];
  expect(Math.hypot(base.x - (middle.x - 60 * out), base.y - (middle.y + 60 * up))).toBeLessThan(5);
  const beyond = (tip.x - middle.x) * out - (tip.y - middle.y) * up;
  expect(Math.abs(beyond - 60)).toBeLessThan(3);
  // The end is cut square: every place of it is the farthest, its middle is the tip.
  expect(Math.abs((tip.x - middle.x) * up + (tip.y - middle.y) * out)).toBeLessThan(2.5);
});

test.each([
  { title: "a tap on the proximal phalanx", tap: { x: 200, y: 370 }, says: /beyond the proximal/ },
  { title: "a tap where no bone is", tap: { x: 200, y: 235 }, says: /not clear/ },
])("$title is answered with a reason", ({ tap, says }) => {
  const found = traceDistalPhalanx(brightnessSampler(drawnFilm({ size: 420 })), tap, course);
  expect(found).toMatchObject({ kind: "not-found", because: { en: expect.stringMatching(says), fr: expect.stringMatching(/\.$/) } });
});

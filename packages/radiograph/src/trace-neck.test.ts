import { expect, test } from "vitest";
import { brightnessSampler } from "./brightness-sampler.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";
import { uprightCourse } from "./testing/upright-course.ts";
import { traceNeck } from "./trace-neck.ts";

const course = uprightCourse({ x: 200, from: 380, to: 300, widthPixels: 61 });
// From 380 on the axis: the base lies 30 pixels before it, the tip 270 beyond.
const ends = { from: -30, to: 270 };
const bones = [{ middle: { x: 200, y: 260 }, turnDegrees: 0, halfWidth: 30, length: 300 }];

test.each([
  { title: "bone bright, 12 bit", bitsStored: 12, inverted: false },
  { title: "bone dark, 8 bit", bitsStored: 8, inverted: true },
])("$title: both outer cortices at the narrowest level, medial first", ({ bitsStored, inverted }) => {
  const found = traceNeck(brightnessSampler(drawnFilm({ size: 420, bones, bitsStored, inverted })), { ...course, ends });
  if (found.kind !== "found") throw new Error(found.because.en);
  const { firstMetatarsalNeckMedial: medial, firstMetatarsalNeckLateral: lateral } = found.points;
  if (!medial || !lateral) throw new Error("both cortices must be found");
  const [left, right] = [landmarkPosition(medial), landmarkPosition(lateral)];
  expect(Math.abs(left.x - 170)).toBeLessThan(2.5);
  expect(Math.abs(right.x - 230)).toBeLessThan(2.5);
  // The tube is narrowest in its middle: the first of the neck's levels.
  expect(Math.abs(left.y - 245)).toBeLessThan(8);
  expect(right.y).toBeCloseTo(left.y, 6);
});

test("where nothing stands out there is no neck", () => {
  const found = traceNeck(() => 100, { ...course, ends });
  expect(found).toMatchObject({
    kind: "not-found",
    because: { en: expect.stringMatching(/by hand\.$/), fr: expect.stringMatching(/à la main/) },
  });
});

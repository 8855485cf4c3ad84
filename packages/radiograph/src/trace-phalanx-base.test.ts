import { expect, test } from "vitest";
import { brightnessSampler } from "./brightness-sampler.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";
import { uprightCourse } from "./testing/upright-course.ts";
import { tracePhalanxBase } from "./trace-phalanx-base.ts";

// A tube of 150 pixels about (200, 200): its base lies at y = 275, where it has flared to a half-width of 40.5.
const bones = [{ middle: { x: 200, y: 200 }, turnDegrees: 0, halfWidth: 30, length: 150 }];
const course = uprightCourse({ x: 200, from: 222, to: 178, widthPixels: 61 });
const brightness = brightnessSampler(drawnFilm({ size: 400, bones }));

test.each([
  { title: "the place is right", near: { x: 200, y: 275 } },
  { title: "it is 3 mm off along the bone", near: { x: 200, y: 260 } },
  { title: "it is 2 mm off across", near: { x: 210, y: 275 } },
])("both ends of the joint surface, medial first, when $title", ({ near }) => {
  const found = tracePhalanxBase(brightness, course, near);
  if (found.kind !== "found") throw new Error(found.because.en);
  const { proximalPhalanxBaseMedial: medial, proximalPhalanxBaseLateral: lateral } = found.points;
  if (!medial || !lateral) throw new Error("both ends must be found");
  const [left, right] = [landmarkPosition(medial), landmarkPosition(lateral)];
  expect(Math.hypot(left.x - 159.5, left.y - 275)).toBeLessThan(6);
  expect(Math.hypot(right.x - 240.5, right.y - 275)).toBeLessThan(6);
});

test("on a left foot's film the ends change their names", () => {
  const found = tracePhalanxBase(brightness, { ...course, lateral: { x: -1, y: 0 } }, { x: 200, y: 275 });
  if (found.kind !== "found" || !found.points.proximalPhalanxBaseMedial) throw new Error("both ends must be found");
  expect(landmarkPosition(found.points.proximalPhalanxBaseMedial).x).toBeGreaterThan(230);
});

test.each([
  { title: "where nothing stands out", of: () => 100, near: { x: 200, y: 275 } },
  { title: "where only one side is a bone", of: (x: number, y: number) => (x < 200 && y < 275 ? 200 : 100), near: { x: 200, y: 275 } },
])("$title there is no base, and a reason", ({ of, near }) => {
  expect(tracePhalanxBase(of, course, near)).toMatchObject({ kind: "not-found", because: { en: expect.stringMatching(/by hand\.$/) } });
});

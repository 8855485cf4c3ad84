import { expect, test } from "vitest";
import { brightnessSampler } from "./brightness-sampler.ts";
import { landmarkPosition } from "./landmark-position.ts";
import { drawnFilm } from "./testing/drawn-film.ts";
import { uprightCourse } from "./testing/upright-course.ts";
import { traceSesamoid } from "./trace-sesamoid.ts";

const course = uprightCourse({ x: 120, from: 230, to: 150, widthPixels: 62 });
const film = drawnFilm({ size: 240, heads: [{ centre: { x: 120, y: 110 }, radius: 23 }] });

test.each([
  { title: "tapped in its middle", tap: { x: 120, y: 110 }, lateral: 1 },
  { title: "tapped five pixels beside its middle", tap: { x: 123, y: 114 }, lateral: 1 },
  { title: "of a left foot", tap: { x: 118, y: 108 }, lateral: -1 },
])("$title: both edges across the metatarsal, medial first", ({ tap, lateral }) => {
  const found = traceSesamoid(brightnessSampler(film), tap, { ...course, lateral: { x: lateral, y: 0 } });
  if (found.kind !== "edges") throw new Error(found.because.en);
  const [medial, outer] = [landmarkPosition(found.medial), landmarkPosition(found.lateral)];
  expect(Math.abs(medial.x - (120 - lateral * 23))).toBeLessThan(2);
  expect(Math.abs(outer.x - (120 + lateral * 23))).toBeLessThan(2);
});

test.each([
  { title: "even flesh", brightness: brightnessSampler(drawnFilm({ size: 240 })) },
  { title: "no contrast at all", brightness: () => 4095 },
])("$title shows no sesamoid, and says so", ({ brightness }) => {
  expect(traceSesamoid(brightness, { x: 120, y: 110 }, course)).toMatchObject({
    kind: "not-found",
    because: { en: expect.stringMatching(/\.$/), fr: expect.stringMatching(/\.$/) },
  });
});

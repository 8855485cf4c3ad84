import { expect, test } from "vitest";
import { fullSetReading } from "./full-set-reading.ts";
import { phantomKnownFilm } from "./phantom-known-film.ts";

test("a distal phalanx of which one corner of the base is lost keeps its middle on the bone's line: once 17° off", () => {
  const { measured } = fullSetReading(phantomKnownFilm(1000068), 1000068);
  const { truth, read } = measured.find(({ name }) => name === "halluxInterphalangealAngle") ?? {};
  expect(Math.abs((read ?? Number.POSITIVE_INFINITY) - (truth ?? 0))).toBeLessThan(4);
});

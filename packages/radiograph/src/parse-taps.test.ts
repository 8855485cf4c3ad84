import { expect, test } from "vitest";
import { parseTaps } from "./parse-taps.ts";

const file = { format: "firstray-taps/1", side: "left", view: "dorsoplantar", taps: { firstMetatarsal: [412, 780.5] } };

test("a tap file comes back as it was written, without what does not belong to it", () => {
  expect(parseTaps({ ...file, note: "second reading" })).toEqual(file);
});

test.each([
  { what: "a list", json: [], says: "not an object" },
  { what: "another format", json: { ...file, format: "firstray-landmarks/1" }, says: '"firstray-landmarks/1"' },
  { what: "a lateral film", json: { ...file, view: "lateral" }, says: '"lateral"' },
  { what: "no side", json: { ...file, side: "both" }, says: '"both"' },
  { what: "no taps", json: { ...file, taps: [[1, 2]] }, says: 'no "taps"' },
  { what: "an unknown structure", json: { ...file, taps: { cuboid: [1, 2] } }, says: '"cuboid"' },
  { what: "one coordinate", json: { ...file, taps: { secondMetatarsal: [1] } }, says: "secondMetatarsal" },
  { what: "a coordinate that is no number", json: { ...file, taps: { secondMetatarsal: [1, Number.NaN] } }, says: "secondMetatarsal" },
])("$what is refused in both languages", ({ json, says }) => {
  expect(parseTaps(json)).toMatchObject({
    kind: "refused",
    sentence: { en: expect.stringContaining(says), fr: expect.stringMatching(/\S/) },
  });
});

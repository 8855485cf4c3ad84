import fc from "fast-check";
import { expect, test } from "vitest";
import { measureFilm } from "./measure-film.ts";
import { parseLandmarks } from "./parse-landmarks.ts";

const film = { format: "firstray-landmarks/1", view: "dorsoplantar", side: "right", points: {} };
const withPoint = (name: string, value: unknown): unknown => ({ ...film, points: { [name]: value } });

test.each([
  { what: "a list", json: [], says: "not an object" },
  { what: "nothing", json: null, says: "not an object" },
  { what: "another format", json: { ...film, format: "landmarks/7" }, says: "landmarks/7" },
  { what: "an unknown view", json: { ...film, view: "oblique" }, says: '"dorsoplantar" or "lateral"' },
  { what: "no side", json: { ...film, side: undefined }, says: '"left" or "right"' },
  { what: "points as a list", json: { ...film, points: [] }, says: 'no "points"' },
  { what: "an unknown name", json: withPoint("halluxTop", [1, 2]), says: '"halluxTop" is no landmark' },
  {
    what: "a name from JSON that objects treat specially",
    json: JSON.parse('{"format":"firstray-landmarks/1","view":"lateral","side":"left","points":{"__proto__":[1,2]}}'),
    says: "__proto__",
  },
  { what: "a landmark of the other view", json: withPoint("talusDistal", [1, 2]), says: "does not belong to the dorsoplantar view" },
  { what: "words for numbers", json: withPoint("distalPhalanxTip", ["1", "2"]), says: "no position" },
  { what: "three coordinates", json: withPoint("distalPhalanxTip", [1, 2, 3]), says: "no position" },
  { what: "not a number", json: withPoint("distalPhalanxTip", [Number.NaN, 2]), says: "no position" },
  { what: "a point off any film", json: withPoint("distalPhalanxTip", [1e9, 2]), says: "off any film" },
  { what: "a negative spread", json: withPoint("distalPhalanxTip", { at: [1, 2], sd: [1, -1] }), says: "neither negative" },
  {
    what: "an unknown origin",
    json: withPoint("distalPhalanxTip", { at: [1, 2], origin: "guessed" }),
    says: '"placed", "traced" or "moved"',
  },
])("$what is refused with a sentence", ({ json, says }) => {
  const parsed = parseLandmarks(json);
  expect(parsed).toMatchObject({ kind: "refused", sentence: { en: expect.stringContaining(says), fr: expect.stringMatching(/\S/) } });
});

test("every way of writing a point is kept as it was written", () => {
  const points = {
    distalPhalanxTip: [1, 2],
    distalPhalanxBase: { at: [1, 40], sd: [3, 0.4] },
    nailMedialCorner: { at: [5, 6], sd: [1, 1], origin: "moved" },
  };
  expect(parseLandmarks({ ...film, points, measurements: [] })).toEqual({ ...film, points });
});

test("whatever is parsed can be measured", () => {
  const coordinate = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ min: -65535, max: 65535, noNaN: true }));
  const names = ["firstMetatarsalShaftDistal", "firstMetatarsalShaftProximal", "firstMetatarsalHeadCentre", "firstMetatarsalBaseCentre"];
  const others = ["firstMetatarsalHeadArticularMedial", "firstMetatarsalHeadArticularLateral", "secondMetatarsalShaftDistal"];
  const rest = ["secondMetatarsalShaftProximal", "proximalPhalanxShaftDistal", "proximalPhalanxShaftProximal"];
  const position = fc.tuple(coordinate, coordinate);
  const point = fc.oneof(position, fc.record({ at: position, sd: fc.constant([2, 1]) }));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names, ...others, ...rest), point), (points) => {
      const parsed = parseLandmarks({ ...film, points });
      if ("kind" in parsed) throw new Error(parsed.sentence.en);
      for (const measurement of measureFilm(parsed, { kind: "unknown" })) {
        if (measurement.kind === "measured") expect(Number.isFinite(measurement.value)).toBe(true);
      }
    }),
  );
});

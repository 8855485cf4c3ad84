import { expect, test } from "vitest";
import type { TapFile } from "./tap-file.ts";
import { drawnFilm } from "./testing/drawn-film.ts";
import { traceFromTaps } from "./trace-from-taps.ts";

const film = drawnFilm({
  size: 520,
  bones: [
    { middle: { x: 160, y: 320 }, turnDegrees: -10, halfWidth: 32, length: 290 },
    { middle: { x: 330, y: 320 }, turnDegrees: 0, halfWidth: 22, length: 300 },
    { middle: { x: 148, y: 90 }, turnDegrees: 14, halfWidth: 32, length: 130 },
  ],
});
const taps: TapFile = {
  format: "firstray-taps/1",
  view: "dorsoplantar",
  side: "right",
  taps: { firstMetatarsal: [163, 325], secondMetatarsal: [328, 310], proximalPhalanx: [150, 92], firstMetatarsalBase: [186, 458] },
};
const scale = { mmPerPixel: 0.2 };

test("each tap leads to its landmarks, traced and with a spread", () => {
  const { landmarks, problems } = traceFromTaps(film, taps, scale);
  expect(problems).toEqual([]);
  expect(Object.keys(landmarks.points).sort()).toEqual([
    "firstMetatarsalBaseCentre",
    "firstMetatarsalShaftDistal",
    "firstMetatarsalShaftProximal",
    "proximalPhalanxBaseLateral",
    "proximalPhalanxBaseMedial",
    "proximalPhalanxShaftDistal",
    "proximalPhalanxShaftProximal",
    "secondMetatarsalShaftDistal",
    "secondMetatarsalShaftProximal",
  ]);
  for (const point of Object.values(landmarks.points)) {
    expect(point).toMatchObject({ origin: "traced", sd: [expect.any(Number), expect.any(Number)] });
  }
});

test("a tap that leads to nothing is named with its reason, and takes no other with it", () => {
  const { landmarks, problems } = traceFromTaps(film, { ...taps, taps: { ...taps.taps, secondMetatarsal: [480, 40] } }, scale);
  expect(problems).toMatchObject([{ tap: "secondMetatarsal", kind: "not-traced", because: { en: expect.stringMatching(/\.$/) } }]);
  expect(landmarks.points.firstMetatarsalShaftDistal).toBeDefined();
  expect(landmarks.points.secondMetatarsalShaftDistal).toBeUndefined();
});

test("a head without its shaft asks for the shaft", () => {
  const { problems } = traceFromTaps(film, { ...taps, taps: { firstMetatarsalHead: [140, 190] } }, scale);
  expect(problems).toMatchObject([{ tap: "firstMetatarsalHead", kind: "not-traced", because: { en: expect.stringContaining("shaft") } }]);
});

test("the second metatarsal's base is found where it is tapped", () => {
  const more = { secondMetatarsalBase: [331, 465] } as const;
  const { landmarks } = traceFromTaps(film, { ...taps, taps: { ...taps.taps, ...more } }, scale);
  expect(landmarks.points).toMatchObject({
    secondMetatarsalBaseCentre: { origin: "traced" },
    secondMetatarsalShaftDistal: { origin: "traced" },
  });
});

test.each([
  { tap: "tibialSesamoid", at: [150, 200], says: /first metatarsal/ },
  { tap: "firstMetatarsalHeadArticularMedial", at: [120, 190], says: /middle of the head/ },
  { tap: "distalPhalanx", at: [150, 30], says: /proximal phalanx/ },
  { tap: "proximalPhalanxBase", at: [150, 150], says: /proximal phalanx/ },
  { tap: "thirdMetatarsalHead", at: [400, 200], says: /shaft/ },
] as const)("$tap alone names what it is found along", ({ tap, at, says }) => {
  const { landmarks, problems } = traceFromTaps(film, { ...taps, taps: { [tap]: at } }, scale);
  expect(landmarks.points).toEqual({});
  expect(problems).toMatchObject([{ tap, kind: "not-traced", because: { en: expect.stringMatching(says) } }]);
});

test.each(["tibialSesamoid", "fibularSesamoid", "distalPhalanx", "proximalPhalanxBase", "firstMetatarsalHeadArticularMedial"] as const)(
  "%s tapped beside the film says so, and keeps the rest",
  (tap) => {
    const { landmarks, problems } = traceFromTaps(film, { ...taps, taps: { ...taps.taps, [tap]: [-5, 900] } }, scale);
    expect(problems).toMatchObject([{ tap, kind: "not-traced", because: { en: expect.stringMatching(/off the film/) } }]);
    expect(landmarks.points.firstMetatarsalShaftDistal).toBeDefined();
  },
);

import type { Axis } from "@firstray/geometry";
import { lateralTurn, positionAlongAxis } from "@firstray/geometry";
import { describe, expect, test } from "vitest";
import type { ShaftTrace, TracedBone } from "./shaft-trace.ts";
import { type DrawnBone, drawnFilm } from "./testing/drawn-film.ts";
import { hasRealFilms } from "./testing/real-film.ts";
import { realPixels } from "./testing/real-pixels.ts";
import { traceShaft } from "./trace-shaft.ts";

const mmPerPixel = 0.2;
const hints = { bone: "firstMetatarsal", mmPerPixel } as const;
const bone: DrawnBone = { middle: { x: 200, y: 200 }, turnDegrees: -14, halfWidth: 32, length: 290 };
const turnOf = (axis: Axis): number => -lateralTurn({ from: { x: 0, y: 0 }, to: { x: 0, y: -1 } }, axis);
const traced = (...given: Parameters<typeof traceShaft>): ShaftTrace => {
  const trace = traceShaft(...given);
  if (trace.kind !== "traced") throw new Error(trace.because.en);
  return trace;
};

describe("a bone drawn exactly", () => {
  test.each([
    { turnDegrees: -14, bitsStored: 12, inverted: false },
    { turnDegrees: 3, bitsStored: 8, inverted: false },
    { turnDegrees: 31, bitsStored: 16, inverted: false },
    { turnDegrees: -14, bitsStored: 10, inverted: true },
  ])("turned by $turnDegrees°, $bitsStored bits, inverted $inverted: mid-line within 0.2°", ({ turnDegrees, bitsStored, inverted }) => {
    const film = drawnFilm({ size: 400, bones: [{ ...bone, turnDegrees }], bitsStored, inverted });
    const trace = traced(film, { x: 203, y: 210 }, hints);
    expect(Math.abs(turnOf(trace.axis) - turnDegrees)).toBeLessThan(0.2);
    expect(trace.levels.length).toBeGreaterThanOrEqual(20);
    expect(trace.snapped).toBe(false);
  });

  const film = drawnFilm({ size: 400, bones: [bone] });

  test.each([
    { x: 200, y: 200 },
    { x: 212, y: 195 },
    { x: 190, y: 225 },
    { x: 193, y: 170 },
  ])("a tap at ($x, $y) reads the same line", (tap) => {
    expect(Math.abs(turnOf(traced(film, tap, hints).axis) - bone.turnDegrees)).toBeLessThan(0.25);
  });

  test("where along the bone it was tapped moves the line by less than a twentieth of a degree", () => {
    const turns = [-40, -20, 0, 20, 40].map((along) => turnOf(traced(film, { x: 200 - 0.25 * along, y: 200 - along }, hints).axis));
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThan(0.05);
  });

  test("both points lie on the middle of the bone, carry a spread and say that they were traced", () => {
    const { proximal, distal, sdDegrees, widthPixels } = traced(film, { x: 203, y: 210 }, hints);
    for (const point of [proximal, distal]) expect(point).toMatchObject({ origin: "traced", sd: [expect.any(Number), expect.any(Number)] });
    expect(sdDegrees).toBeLessThan(1);
    expect(Math.abs(widthPixels / 2 - bone.halfWidth)).toBeLessThan(4);
  });

  test("with both ends tapped the points stand for levels from 25 to 75 % of the way", () => {
    const ends = { from: { x: 235, y: 341 }, to: { x: 165, y: 59 } };
    const { axis } = traced(film, { x: 203, y: 210 }, { ...hints, ends });
    const [from, to] = [axis.from, axis.to].map((point) => positionAlongAxis(point, ends) / positionAlongAxis(ends.to, ends));
    expect(from).toBeCloseTo(0.5 - 0.15, 2);
    expect(to).toBeCloseTo(0.5 + 0.15, 2);
    expect(Math.abs(turnOf(axis) - bone.turnDegrees)).toBeLessThan(0.2);
  });

  test("the toes may lie downwards", () => {
    const { axis } = traced(film, { x: 203, y: 210 }, { ...hints, distal: { x: 0, y: 1 } });
    expect(axis.to.y).toBeGreaterThan(axis.from.y);
  });

  test("a tap just beside it takes it, and says so", () => {
    const trace = traced(film, { x: 200 + bone.halfWidth + 12, y: 210 }, hints);
    expect(trace.snapped).toBe(true);
    expect(Math.abs(turnOf(trace.axis) - bone.turnDegrees)).toBeLessThan(0.25);
  });
});

describe("a tap that leads to a bone that it is not on", () => {
  const toe = { middle: { x: 200, y: 260 }, turnDegrees: 0, halfWidth: 30, length: 130 };
  const distal = { middle: { x: 200, y: 120 }, turnDegrees: 0, halfWidth: 24, length: 90 };
  const film = drawnFilm({ size: 400, bones: [toe, distal] });

  test.each([
    { what: "on its middle", tap: { x: 202, y: 262 }, snapped: false },
    { what: "five millimetres towards its end", tap: { x: 198, y: 237 }, snapped: false },
    { what: "beside it", tap: { x: 200 + toe.halfWidth + 12, y: 262 }, snapped: true },
  ])("$what: snapped $snapped", ({ tap, snapped }) => {
    const trace = traced(film, tap, { bone: "proximalPhalanx", mmPerPixel: 0.22 });
    expect(trace.snapped).toBe(snapped);
    expect(Math.abs(trace.axis.from.y + trace.axis.to.y - 2 * toe.middle.y)).toBeLessThan(16);
  });

  test("a tap at the joint takes one of both bones, not the line across, and says so", () => {
    const trace = traced(film, { x: 200, y: 190 }, { bone: "proximalPhalanx", mmPerPixel: 0.22 });
    expect(trace.snapped).toBe(true);
    expect(Math.abs(trace.axis.to.y - trace.axis.from.y) / 0.6).toBeLessThan(toe.length);
  });
});

describe("no mid-line, and why", () => {
  const even = drawnFilm({ size: 200 });
  const pair = drawnFilm({
    size: 400,
    bones: [
      { middle: { x: 140, y: 200 }, turnDegrees: 0, halfWidth: 25, length: 290 },
      { middle: { x: 214, y: 200 }, turnDegrees: 0, halfWidth: 25, length: 290 },
    ],
  });
  const dark = { ...even, pixels: new Uint16Array(200 * 200) };

  test.each([
    { what: "off the film", film: even, tap: { x: -1, y: 20 }, reason: "off-film" },
    { what: "on a black film", film: dark, tap: { x: 100, y: 100 }, reason: "too-dark" },
    { what: "on soft tissue", film: even, tap: { x: 100, y: 100 }, reason: "off-bone" },
    { what: "between two bones", film: pair, tap: { x: 177, y: 200 }, reason: "neighbour-as-likely" },
  ])("a tap $what: $reason", ({ film, tap, reason }) => {
    expect(traceShaft(film, tap, hints)).toMatchObject({
      kind: "not-traced",
      reason,
      because: { en: expect.stringMatching(/\.$/), fr: expect.stringMatching(/\.$/) },
    });
  });
});

describe.skipIf(!hasRealFilms)("real films, one tap on each bone, spacing unknown: within the reader's uncertainty", () => {
  test.each([
    {
      film: "base-of-5th-metatarsal",
      taps: [
        [408, 770],
        [565, 770],
        [382, 390],
      ],
      hva: [7, 2.5],
      ima: [7, 1],
    },
    {
      film: "pseudo-jones",
      taps: [
        [113, 335],
        [176, 330],
        [89, 184],
      ],
      hva: [14, 2],
      ima: [5, 1.5],
    },
    {
      film: "accessory-navicular",
      taps: [
        [435, 850],
        [573, 870],
        [384, 508],
      ],
      hva: [10.5, 2.5],
      ima: [6.5, 2],
    },
  ] as const)("$film: HVA $hva.0 ± $hva.1, IMA $ima.0 ± $ima.1", ({ film, taps, hva, ima }) => {
    const pixels = realPixels(film);
    const bones: readonly TracedBone[] = ["firstMetatarsal", "secondMetatarsal", "proximalPhalanx"];
    const [first, second, phalanx] = taps.map(([x, y], index) =>
      turnOf(traced(pixels, { x, y }, { bone: bones[index] ?? "firstMetatarsal" }).axis),
    );
    if (first === undefined || second === undefined || phalanx === undefined) throw new Error("three taps give three turns");
    expect(Math.abs(phalanx - first - hva[0])).toBeLessThanOrEqual(hva[1]);
    expect(Math.abs(second - first - ima[0])).toBeLessThanOrEqual(ima[1]);
  });
});

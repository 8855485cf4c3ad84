import { describe, expect, test } from "vitest";
import { scaleFromTaps } from "./scale-from-taps.ts";
import type { TapName } from "./tap-file.ts";
import { drawnFilm } from "./testing/drawn-film.ts";

type Taps = Readonly<Partial<Record<TapName, { readonly x: number; readonly y: number }>>>;

/** A first metatarsal 12.8 mm wide, a second and a phalanx, on a film of the forefoot alone: 104 mm tall at 0.2 mm per pixel. */
const film = drawnFilm({
  size: 520,
  bones: [
    { middle: { x: 160, y: 320 }, turnDegrees: -10, halfWidth: 32, length: 290 },
    { middle: { x: 285, y: 300 }, turnDegrees: 0, halfWidth: 20, length: 300 },
    { middle: { x: 148, y: 90 }, turnDegrees: 14, halfWidth: 32, length: 130 },
  ],
});
const taps = {
  firstMetatarsal: { x: 163, y: 325 },
  secondMetatarsal: { x: 284, y: 310 },
  proximalPhalanx: { x: 150, y: 92 },
  firstMetatarsalBase: { x: 186, y: 458 },
  firstMetatarsalHead: { x: 142, y: 200 },
} satisfies Taps;
const scaleOf = (given: Taps, on = film): number => scaleFromTaps(on, (name) => given[name]);

describe("the scale of a film without a spacing", () => {
  const { firstMetatarsal, secondMetatarsal, proximalPhalanx } = taps;
  test.each([
    { of: "all taps", given: taps },
    { of: "one tap on each of three shafts", given: { firstMetatarsal, secondMetatarsal, proximalPhalanx } },
    { of: "the first metatarsal alone", given: { firstMetatarsal } },
    { of: "taps of which one hit another bone", given: { ...taps, secondMetatarsal: { x: 480, y: 60 } } },
    { of: "taps whose shaft is not found", given: { ...taps, firstMetatarsal: { x: 60, y: 420 } } },
  ])("is told within a quarter by $of", ({ given }) => {
    expect(scaleOf(given) / 0.2).toBeGreaterThan(0.75);
    expect(scaleOf(given) / 0.2).toBeLessThan(1.25);
  });

  test("is a whole foot's film's where no tap tells it", () => {
    expect(scaleOf({})).toBeCloseTo(280 / 520, 9);
  });

  test("stays that of a film that can be, wherever the taps lie", () => {
    const { x, y } = secondMetatarsal;
    expect(scaleOf({ firstMetatarsalBase: { x, y }, firstMetatarsalHead: { x, y } })).toBeCloseTo(450 / 520, 9);
    expect(scaleOf({ firstMetatarsalBase: { x: 0, y: 0 }, firstMetatarsalHead: { x: 519, y: 519 } })).toBeGreaterThanOrEqual(80 / 520);
  });
});

import { dorsoplantarLandmarks, type LandmarkName, type LandmarkPoint, lateralLandmarks, measureFilm } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import type { FootOrder, PhantomFilm } from "./phantom-film.ts";
import { randomFoot } from "./random-foot.ts";

const coarse = { mmPerPixel: 0.5 } as const;
/** Truth does not depend on the spacing. */
const coarsest = { mmPerPixel: 1 } as const;

const asked: readonly FootOrder[] = [
  { hva: 32, ima: 14, side: "left", seed: 7 },
  { hva: 32, ima: 14, side: "right", seed: 7 },
  { hva: 5, ima: 5, side: "right", seed: 1 },
  { hva: 55, ima: 22, side: "left", seed: 2 },
  { hva: -10, ima: 6, side: "right", seed: 3 },
  { hva: 12, ima: 12, side: "left", seed: 4, headShiftMm: 8 },
  randomFoot(5),
  randomFoot(6),
  randomFoot(7),
];

test.each(asked)("what was asked is what its truth measures: HVA $hva, IMA $ima, $side, seed $seed", (order) => {
  const film = drawFoot({ ...order, ...coarsest });
  expect(measured(film, "halluxValgusAngle", "shaft")).toBeCloseTo(order.hva, 3);
  expect(measured(film, "intermetatarsalAngle", "shaft")).toBeCloseTo(order.ima, 3);
});

test.each(["dorsoplantar", "lateral"] as const)("every %s landmark is on the film, and every measurement can be read", (view) => {
  const film = drawFoot({ hva: 30, ima: 13, side: "left", seed: 5, view, ...coarse });
  for (const name of view === "dorsoplantar" ? dorsoplantarLandmarks : lateralLandmarks) {
    const [x, y] = at(film, name);
    expect(x, name).toBeGreaterThan(0);
    expect(x, name).toBeLessThan(film.columns);
    expect(y, name).toBeGreaterThan(0);
    expect(y, name).toBeLessThan(film.rows);
  }
  const all = measureFilm(film.truth, { kind: "detector", mmPerPixel: film.mmPerPixel });
  expect(all.filter(({ kind }) => kind !== "measured")).toEqual([]);
});

test("a shifted head moves the head-base axis, not the shaft's: 7 mm over a first metatarsal is 6 to 11 degrees", () => {
  const order = { hva: 12, ima: 12, side: "right", seed: 8, ...coarse } as const;
  const [before, after] = [drawFoot(order), drawFoot({ ...order, headShiftMm: 7 })];
  const gain = measured(before, "intermetatarsalAngle", "head-base") - measured(after, "intermetatarsalAngle", "head-base");
  expect(gain).toBeGreaterThan(6);
  expect(gain).toBeLessThan(11);
});

test("a wire is the brightest thing beside the toe", () => {
  const order = { hva: 10, ima: 12, side: "right", seed: 3, headShiftMm: 7, ...coarse } as const;
  const brightest = (film: PhantomFilm): number => {
    const [x, y] = at(film, "proximalPhalanxShaftDistal");
    const start = Math.round(y) * film.columns + Math.round(x);
    return Math.max(...film.greys.subarray(start - 40, start));
  };
  expect(brightest(drawFoot({ ...order, wire: true }))).toBeGreaterThan(brightest(drawFoot(order)) + 600);
});

test("a ball of 25 mm is where the film says, bright, and magnified as a first metatarsal's head is", () => {
  const film = drawFoot({ hva: 30, ima: 13, side: "left", seed: 5, ball: true, ...coarse });
  if (!film.ball) throw new Error("a ball was asked for");
  const { centre, diameterPixels, diameterMm } = film.ball;
  const magnification = (diameterPixels * film.mmPerPixel) / diameterMm;
  expect(magnification).toBeGreaterThan(1.015);
  expect(magnification).toBeLessThan(1.06);
  const grey = (x: number): number => film.greys[Math.round(centre[1]) * film.columns + Math.round(centre[0] + x)] ?? 0;
  expect(grey(0)).toBeGreaterThan(grey(0.75 * diameterPixels) + 1000);
  expect(grey(0.45 * diameterPixels)).toBeGreaterThan(3000);
});

test("the same order draws the same film, another seed another", () => {
  const order = { hva: 30, ima: 13, side: "left", seed: 5, mmPerPixel: 0.8 } as const;
  expect(drawFoot(order).greys).toEqual(drawFoot(order).greys);
  expect(drawFoot({ ...order, seed: 6 }).greys).not.toEqual(drawFoot(order).greys);
});

test.each(["left", "right"] as const)("a %s foot shows its hallux on the side where a reader expects it, toes up", (side) => {
  const film = drawFoot({ hva: 30, ima: 13, side, seed: 5, ...coarse });
  const [firstX, firstY] = at(film, "firstMetatarsalHeadCentre");
  const [secondX] = at(film, "secondMetatarsalHeadCentre");
  expect(Math.sign(secondX - firstX)).toBe(side === "right" ? 1 : -1);
  expect(at(film, "firstMetatarsalBaseCentre")[1]).toBeGreaterThan(firstY);
});

test("greys are 12 bit; bone is brighter than flesh, flesh than air", () => {
  const film = drawFoot({ hva: 30, ima: 13, side: "right", seed: 5, ...coarse });
  expect(film.greys).toHaveLength(film.columns * film.rows);
  expect(film.greys.every((grey) => grey <= 4095)).toBe(true);
  const row = Math.round(at(film, "secondMetatarsalShaftProximal")[1]);
  const grey = (x: number): number => film.greys[row * film.columns + Math.round(x)] ?? 0;
  const [bone, flesh] = [grey(at(film, "secondMetatarsalShaftProximal")[0]), grey(fleshBetween(film))];
  expect(bone).toBeGreaterThan(flesh + 100);
  expect(flesh).toBeGreaterThan(grey(film.columns - 12) + 100);
});

test("one person before and after: the second metatarsal keeps its length, the bunion its eminence", () => {
  const person = { side: "right", seed: 12, ...coarse } as const;
  const before = drawFoot({ ...person, hva: 32, ima: 15 });
  const after = drawFoot({ ...person, hva: 12, ima: 13, deformity: { hva: 32, ima: 15 }, headShiftMm: 7 });
  const length = (film: PhantomFilm): number => {
    const [base, head] = [at(film, "secondMetatarsalBaseCentre"), at(film, "secondMetatarsalHeadCentre")];
    return Math.hypot(base[0] - head[0], base[1] - head[1]);
  };
  expect(length(after)).toBeCloseTo(length(before), 3);
  const [eminenceBefore, eminenceAfter] = [measured(before, "eminence", null), measured(after, "eminence", null)];
  expect(eminenceBefore - eminenceAfter).toBeGreaterThan(5);
  expect(eminenceBefore - eminenceAfter).toBeLessThan(9);
});

test("tilt and roll of the tube are told apart from the foot: positioning error up to a few degrees, seldom none", () => {
  const errors = Array.from({ length: 6 }, (_, seed) => {
    const film = drawFoot({ hva: 30, ima: 13, side: seed % 2 ? "left" : "right", seed, mmPerPixel: 1 });
    return film.standard.hva - film.hva;
  });
  for (const error of errors) expect(Math.abs(error)).toBeLessThan(4);
  expect(errors.filter((error) => Math.abs(error) > 0.1).length).toBeGreaterThan(2);
});

test("a fixed look is kept: a detector without ceiling's light stays dim", () => {
  const film = drawFoot({ hva: 30, ima: 13, side: "right", seed: 9, look: { ceiling: 0.3 }, ...coarse });
  const bright = film.greys.filter((grey) => grey > 0.35 * 4095).length;
  expect(bright / film.greys.length).toBeLessThan(0.01);
});

test("a foot that cannot be is refused with the range that can", () => {
  expect(() => drawFoot({ hva: 140, ima: 13, side: "left", seed: 1, ...coarse })).toThrow("ask for -30 to 70 degrees");
});

/** Half-way between the shafts of the first and second metatarsal. */
function fleshBetween(film: PhantomFilm): number {
  return (at(film, "firstMetatarsalShaftDistal")[0] + at(film, "secondMetatarsalShaftProximal")[0]) / 2;
}

function at(film: PhantomFilm, name: LandmarkName): readonly [number, number] {
  const point: LandmarkPoint | undefined = film.truth.points[name];
  if (point === undefined) throw new Error(`no ${name} in the truth`);
  return "0" in point ? point : point.at;
}

function measured(film: PhantomFilm, name: string, method: string | null): number {
  const found = measureFilm(film.truth, { kind: "detector", mmPerPixel: film.mmPerPixel }).find(
    (one) => one.name === name && one.method === method,
  );
  if (found?.kind !== "measured") throw new Error(`${name} by ${method} could not be read`);
  return found.value;
}

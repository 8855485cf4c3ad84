import type { LandmarkName, LandmarkPoint, Side } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import type { PhantomFilm } from "./phantom-film.ts";

const orders = [
  { hva: 32, ima: 14, side: "left", seed: 7 },
  { hva: 32, ima: 14, side: "right", seed: 7 },
  { hva: 12, ima: 8, side: "right", seed: 1 },
  { hva: 52, ima: 20, side: "left", seed: 2 },
  { hva: -5, ima: 6, side: "right", seed: 3 },
] as const;

test.each(orders)("a film with HVA $hva and IMA $ima, $side foot, seed $seed, has them in its truth", ({ hva, ima, side, seed }) => {
  const film = drawFoot({ hva, ima, side, seed, mmPerPixel: 0.5 });
  const first = direction(film, "firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal");
  const second = direction(film, "secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal");
  const phalanx = direction(film, "proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal");
  expect(lateralDegrees(first, phalanx, side)).toBeCloseTo(hva, 2);
  expect(lateralDegrees(first, second, side)).toBeCloseTo(ima, 2);
});

test("the same order draws the same film, another seed another", () => {
  const order = { hva: 30, ima: 13, side: "left", seed: 5, mmPerPixel: 0.6 } as const;
  expect(drawFoot(order).greys).toEqual(drawFoot(order).greys);
  expect(drawFoot({ ...order, seed: 6 }).greys).not.toEqual(drawFoot(order).greys);
});

test.each(["left", "right"] as const)("a %s foot shows its hallux on the side where a reader expects it, toes up", (side) => {
  const film = drawFoot({ hva: 30, ima: 13, side, seed: 5, mmPerPixel: 0.6 });
  const [firstX, firstY] = at(film, "firstMetatarsalHeadCentre");
  const [secondX] = at(film, "secondMetatarsalHeadCentre");
  expect(Math.sign(secondX - firstX)).toBe(side === "right" ? 1 : -1);
  expect(at(film, "firstMetatarsalBaseCentre")[1]).toBeGreaterThan(firstY);
});

test("greys are 12 bit, bone is brighter than the air beside the foot", () => {
  const film = drawFoot({ hva: 30, ima: 13, side: "right", seed: 5, mmPerPixel: 0.6 });
  expect(film.greys).toHaveLength(film.columns * film.rows);
  expect(film.greys.every((grey) => grey <= 4095)).toBe(true);
  const [x, y] = at(film, "secondMetatarsalShaftProximal");
  const bone = film.greys[Math.round(y) * film.columns + Math.round(x)] ?? 0;
  expect(bone).toBeGreaterThan((film.greys[Math.round(y) * film.columns + 3] ?? 0) + 500);
});

function at(film: PhantomFilm, name: LandmarkName): readonly [number, number] {
  const point: LandmarkPoint | undefined = film.truth.points[name];
  if (point === undefined) throw new Error(`no ${name} in the truth`);
  return "0" in point ? point : point.at;
}

function direction(film: PhantomFilm, from: LandmarkName, to: LandmarkName): readonly [number, number] {
  const [x0, y0] = at(film, from);
  const [x1, y1] = at(film, to);
  return [x1 - x0, y1 - y0];
}

/** Degrees from `axis` to `other`, positive when `other` lies lateral. */
function lateralDegrees(axis: readonly [number, number], other: readonly [number, number], side: Side): number {
  const cross = axis[0] * other[1] - axis[1] * other[0];
  const turn = (Math.atan2(cross, axis[0] * other[0] + axis[1] * other[1]) * 180) / Math.PI;
  return side === "right" ? turn : -turn;
}

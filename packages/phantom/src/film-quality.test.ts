import { filmQuality, type LandmarkFile } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { drawFoot } from "./draw-foot.ts";
import { pairOnOneFilm } from "./pair-on-one-film.ts";
import { randomFoot } from "./random-foot.ts";
import { type KnownFilm, knownFilm, positionOf, regreyed, without, withoutTop } from "./testing/known-film.ts";

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);
const fine = { mmPerPixel: 0.4 } as const;
const sound = knownFilm(drawFoot({ ...randomFoot(4), ...fine }));

const drawn = new Map<number, KnownFilm>();

/** A coarse film of a foot of the published distribution, without a ball: drawn once, for several tests look at the same. */
function coarse(seed: number): KnownFilm {
  const known = drawn.get(seed) ?? knownFilm(drawFoot({ ...randomFoot(seed), mmPerPixel: 0.8 }));
  drawn.set(seed, known);
  return known;
}

function checks({ film, described }: KnownFilm, landmarks?: LandmarkFile): readonly string[] {
  return filmQuality(film, described, landmarks).map(({ check }) => check);
}

test("a hundred feet of the published distribution, with and without a ball: no false alarm, by the picture or by the landmarks", () => {
  for (const seed of seeds) {
    const known = seed % 4 === 0 ? knownFilm(drawFoot({ ...randomFoot(seed), mmPerPixel: 0.8, ball: true })) : coarse(seed);
    expect(checks(known), `seed ${seed}`).toEqual([]);
    expect(checks(known, known.truth), `seed ${seed} by landmarks`).toEqual([]);
    expect(checks(known, without(known.truth, "distal")), `seed ${seed} without the tip`).toEqual([]);
  }
});

test.each([3, 8])("a film from the side, seed %d: no false alarm", (seed) => {
  const known = knownFilm(drawFoot({ ...randomFoot(seed), view: "lateral", ...fine }));
  expect(checks(known)).toEqual([]);
  expect(checks(known, known.truth)).toEqual([]);
});

test.each([
  { check: "view", described: { side: "left", weightBearing: "yes" } },
  { check: "side", described: { view: "dorsoplantar", weightBearing: "no" } },
  { check: "weight-bearing", described: { view: "dorsoplantar", side: "left", weightBearing: "unknown" } },
  { check: "weight-bearing", described: { view: "dorsoplantar", side: "left" } },
] as const)("what nobody says is missing: $check of $described", ({ check, described }) => {
  expect(filmQuality(sound.film, described)).toMatchObject([{ check, kind: "missing", sentence: { en: /\w/, fr: /\w/ } }]);
});

/** A grey-level film as others store it, which is the same film. */
test.each([
  { stored: "on 8 bits", known: regreyed(sound, (grey) => grey >> 4, { bitsStored: 8 }) },
  { stored: "on 10 bits", known: regreyed(sound, (grey) => grey >> 2, { bitsStored: 10 }) },
  { stored: "on 16 bits", known: regreyed(sound, (grey) => grey * 16, { bitsStored: 16 }) },
  { stored: "on 16 bits of which it uses 12", known: regreyed(sound, (grey) => grey, { bitsStored: 16 }) },
  { stored: "with bone dark", known: regreyed(sound, (grey) => 4095 - grey, { inverted: true }) },
])("a sound film $stored is sound, and cut is cut", ({ known }) => {
  expect(checks(known)).toEqual([]);
  expect(checks(withoutTop(known, belowTheTip(known)))).toEqual(["first-ray"]);
});

/** A row through the proximal phalanx. */
function belowTheTip({ truth }: KnownFilm): number {
  return Math.round(positionOf(truth.points.proximalPhalanxShaftDistal)[1]);
}

test.each(seeds.slice(0, 12))("a great toe cut off inside its last bone is named from its landmarks, seed %d", (seed) => {
  const known = coarse(seed);
  const [tip, base] = [positionOf(known.truth.points.distalPhalanxTip), positionOf(known.truth.points.distalPhalanxBase)];
  const cut = withoutTop(known, Math.round(tip[1] + 0.35 * (base[1] - tip[1])));
  expect(checks(cut, cut.truth)).toEqual(["first-ray"]);
  expect(checks(cut, without(cut.truth, "distal"))).toEqual(["first-ray"]);
});

test("a great toe that is cut off through its shaft is seen in nearly every picture, without landmarks", () => {
  const seen = seeds.slice(0, 24).filter((seed) => {
    const known = coarse(seed);
    return checks(withoutTop(known, belowTheTip(known))).includes("first-ray");
  });
  expect(seen.length).toBeGreaterThanOrEqual(21);
});

test("a landmark at the film's edge is named in both languages", () => {
  const points = { ...sound.truth.points, distalPhalanxTip: [200, 0.5] as const };
  const [finding] = filmQuality(sound.film, sound.described, { ...sound.truth, points });
  expect(finding?.check).toBe("first-ray");
  expect(finding?.sentence.en).toMatch(/^“.+” lies at or beyond the edge/);
  expect(finding?.sentence.fr).toMatch(/^« .+ » se trouve au bord/);
});

test("few shades, much noise, blur and burning out are each named as themselves", () => {
  expect(checks(regreyed(sound, (grey) => grey >> 6))).toContain("grey-range");
  expect(checks(knownFilm(drawFoot({ ...randomFoot(4), ...fine, look: { quanta: 15 } })))).toContain("noise");
  expect(checks(knownFilm(drawFoot({ ...randomFoot(4), ...fine, look: { blurMm: 1.2 } })))).toEqual(["sharpness"]);
  expect(checks(regreyed(sound, (grey) => Math.min(4095, grey * 3)))).toContain("burnt-out");
});

test("a film of one grey is no more than that", () => {
  expect(checks(regreyed(sound, () => 700))).toEqual(["grey-range"]);
});

test("both feet on one film are named, unless the film is one foot's part of it", () => {
  const order = { hva: 28, ima: 13, seed: 4, ...fine } as const;
  const [right, left] = [drawFoot({ ...order, side: "right" }), drawFoot({ ...order, side: "left", seed: 5 })];
  const { greys, columns, rows, bits, truth } = pairOnOneFilm(right, left);
  const film = { width: columns, height: rows, pixels: greys, bitsStored: bits };
  const described = { view: "dorsoplantar", side: "right", weightBearing: "yes" } as const;
  expect(filmQuality(film, described).map(({ check }) => check)).toEqual(["both-feet"]);
  const region = { left: right.columns, top: 0, width: left.columns, height: rows };
  expect(filmQuality(film, { ...described, side: "left", region }, truth.left)).toEqual([]);
  expect(filmQuality(sound.film, { ...sound.described, sides: "both" }).map(({ check }) => check)).toEqual(["both-feet"]);
});

import { seededRandom } from "@firstray/geometry";
import type { Figure } from "../figure.ts";
import { spread } from "../spread.ts";
import { fullSetPass } from "./full-set-pass.ts";
import { fullSetTaps } from "./full-set-taps.ts";
import { largeFilm, largeFilmName } from "./large-film.ts";

const passes = 20;

/** How long each tap of a guided pass takes to be answered on a large film, when the whole film is traced anew after it; and all of them. */
export function fullSetTime(): readonly Figure[] {
  const known = largeFilm();
  const pass = (seed: number): readonly number[] => {
    const places = fullSetTaps(known.truth, known.mmPerPixel, seededRandom(seed));
    return fullSetPass(known, places, () => performance.now()).map(({ tookMs }) => tookMs);
  };
  pass(passes);
  const times = Array.from({ length: passes }, (_, seed) => pass(seed));
  const each = spread(times.flat());
  const whole = spread(times.map((taps) => taps.reduce((sum, took) => sum + took, 0)));
  return [
    { what: `whole set: one tap answered ${largeFilmName} (median)`, value: each.median, unit: "ms", target: "≤ 1000" },
    { what: `whole set: one tap answered ${largeFilmName} (95th percentile)`, value: each.p95, unit: "ms", target: "≤ 1000" },
    { what: `whole set: every tap answered ${largeFilmName} (median)`, value: whole.median, unit: "ms" },
    { what: `whole set: every tap answered ${largeFilmName} (95th percentile)`, value: whole.p95, unit: "ms" },
  ];
}

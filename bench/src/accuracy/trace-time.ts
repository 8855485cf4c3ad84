import { seededRandom } from "@firstray/geometry";
import { traceShaft } from "@firstray/radiograph";
import type { Figure } from "../figure.ts";
import { timed } from "../timing.ts";
import { largeFilm, largeFilmName } from "./large-film.ts";
import { tapsOn } from "./taps.ts";
import { tracedFilm } from "./traced-film.ts";

/** How long one tap, and all five, take on a large film. */
export function traceTime(): readonly Figure[] {
  const known = largeFilm();
  const { film, mmPerPixel, truth } = known;
  const taps = (run: number): ReturnType<typeof tapsOn> => tapsOn(truth, mmPerPixel, seededRandom(run % 50));
  const shaft = timed(400, (run) => traceShaft(film, taps(run).firstMetatarsal, { bone: "firstMetatarsal", mmPerPixel }));
  const all = timed(100, (run) => tracedFilm(known, taps(run)));
  return [
    { what: `trace one shaft ${largeFilmName} (median)`, value: shaft.median, unit: "ms", target: "≤ 10" },
    { what: `trace one shaft ${largeFilmName} (95th percentile)`, value: shaft.p95, unit: "ms" },
    { what: `five taps to both angles ${largeFilmName} (median)`, value: all.median, unit: "ms", target: "≤ 1000" },
  ];
}

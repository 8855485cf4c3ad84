import { drawFoot } from "@firstray/phantom";
import { type GreyFilm, traceShaft } from "@firstray/radiograph";
import { seededRandom } from "../bones/random.ts";
import type { Figure } from "../figure.ts";
import { timed } from "../timing.ts";
import type { KnownFilm } from "./known-film.ts";
import { tapsOn } from "./taps.ts";
import { tracedFilm } from "./traced-film.ts";

const size = { columns: 2500, rows: 3000 } as const;
const mmPerPixel = 0.1;

/** How long one tap, and all five, take on a large film. */
export function traceTime(): readonly Figure[] {
  const drawn = drawFoot({ hva: 30, ima: 13, side: "right", seed: 3, mmPerPixel });
  const film = onLargeFilm(drawn.greys, drawn.columns);
  const known: Pick<KnownFilm, "film" | "mmPerPixel" | "truth"> = { film, mmPerPixel, truth: drawn.truth };
  const taps = (run: number): ReturnType<typeof tapsOn> => tapsOn(drawn.truth, mmPerPixel, seededRandom(run % 50));
  const shaft = timed(400, (run) => traceShaft(film, taps(run).firstMetatarsal, { bone: "firstMetatarsal", mmPerPixel }));
  const all = timed(100, (run) => tracedFilm(known, taps(run)));
  const on = `on ${size.columns} × ${size.rows}, 16 bit`;
  return [
    { what: `trace one shaft ${on} (median)`, value: shaft.median, unit: "ms", target: "≤ 10" },
    { what: `trace one shaft ${on} (95th percentile)`, value: shaft.p95, unit: "ms" },
    { what: `five taps to both angles ${on} (median)`, value: all.median, unit: "ms", target: "≤ 1000" },
  ];
}

/** The drawn film in the corner of a large one, its 12 bits as 16. */
function onLargeFilm(greys: Uint16Array, columns: number): GreyFilm {
  const pixels = new Uint16Array(size.columns * size.rows);
  const kept = Math.min(columns, size.columns);
  for (let row = 0; row < Math.min(size.rows, greys.length / columns); row += 1) {
    pixels.set(
      greys.subarray(row * columns, row * columns + kept).map((grey) => grey * 16),
      row * size.columns,
    );
  }
  return { width: size.columns, height: size.rows, pixels, bitsStored: 16 };
}

import { drawFoot } from "@firstray/phantom";
import { fitHead, type GreyFilm, type LandmarkFile, traceShaft } from "@firstray/radiograph";
import { seededRandom } from "../bones/random.ts";
import type { Figure } from "../figure.ts";
import { timed } from "../timing.ts";
import { tapsOn } from "./taps.ts";

const size = { columns: 2500, rows: 3000 } as const;
const mmPerPixel = 0.1;

/** How long one tap takes on a large film. */
export function traceTime(): readonly Figure[] {
  const drawn = drawFoot({ hva: 30, ima: 13, side: "right", seed: 3, mmPerPixel });
  const film = onLargeFilm(drawn.greys, drawn.columns);
  const truth: LandmarkFile = drawn.truth;
  const taps = Array.from({ length: 50 }, (_, seed) => tapsOn(truth, mmPerPixel, seededRandom(seed)));
  const tapAt = (run: number): (typeof taps)[number] => taps[run % taps.length] ?? tapsOn(truth, mmPerPixel, seededRandom(run));
  const shaft = timed(400, (run) => traceShaft(film, tapAt(run).firstMetatarsal, { bone: "firstMetatarsal", mmPerPixel }));
  const head = timed(400, (run) => fitHead(film, tapAt(run).firstMetatarsalHead, { distal: { x: 0, y: -1 }, mmPerPixel }));
  const on = `on ${size.columns} × ${size.rows}, 16 bit`;
  return [
    { what: `trace one shaft ${on} (median)`, value: shaft.median, unit: "ms", target: "≤ 10" },
    { what: `trace one shaft ${on} (95th percentile)`, value: shaft.p95, unit: "ms" },
    { what: `fit one head's circle ${on} (median)`, value: head.median, unit: "ms" },
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

import { drawFoot } from "@firstray/phantom";
import { measureFilm } from "@firstray/radiograph";
import type { Figure } from "./figure.ts";
import { timed } from "./timing.ts";

/** Every measurement of one film from its landmarks, with intervals. */
export function benchMeasure(): readonly Figure[] {
  const film = drawFoot({ hva: 32, ima: 14, side: "left", seed: 7 });
  const calibration = { kind: "calibrated", mmPerPixel: film.mmPerPixel } as const;
  const { median, p95 } = timed(2000, () => measureFilm(film.truth, calibration));
  return [
    { what: "all measurements of one film from landmarks, with intervals (median)", value: median, unit: "ms", target: "≤ 1" },
    { what: "the same, 95th percentile", value: p95, unit: "ms" },
  ];
}

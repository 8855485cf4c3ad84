import type { Point } from "@firstray/geometry";
import type { TapFile, TapName, TracedFilm } from "@firstray/radiograph";
import { landmarksOfTap, tapNames, traceFromTaps } from "@firstray/radiograph";
import type { KnownFilm } from "./known-film.ts";

/** One tap of a guided pass: what is known of the film once it was answered. */
export interface PassStep {
  readonly tap: TapName;
  readonly traced: TracedFilm;
  /** Its own landmarks are all on the film. */
  readonly isAnswered: boolean;
  readonly tookMs: number;
}

/**
 * A whole film in the order of the guided pass, as the page goes through it: a tap whose landmarks the earlier ones led to is not asked for,
 * and the film is traced anew after each.
 * @param now - milliseconds of a clock.
 */
export function fullSetPass(
  { film, mmPerPixel, truth }: Pick<KnownFilm, "film" | "mmPerPixel" | "truth">,
  places: Readonly<Record<TapName, Point>>,
  now: () => number,
): readonly PassStep[] {
  const taps: { -readonly [Name in keyof TapFile["taps"]]: TapFile["taps"][Name] } = {};
  const steps: PassStep[] = [];
  const isThere = (tap: TapName, traced: TracedFilm | undefined): boolean =>
    landmarksOfTap[tap].own.every((name) => traced?.landmarks.points[name] !== undefined);
  for (const tap of tapNames) {
    if (isThere(tap, steps.at(-1)?.traced)) continue;
    taps[tap] = [places[tap].x, places[tap].y];
    const started = now();
    const traced = traceFromTaps(film, { format: "firstray-taps/1", view: "dorsoplantar", side: truth.side, taps }, { mmPerPixel });
    steps.push({ tap, traced, isAnswered: isThere(tap, traced), tookMs: now() - started });
  }
  return steps;
}

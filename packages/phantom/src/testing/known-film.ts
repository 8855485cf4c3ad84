import type { DescribedFilm, GreyFilm, LandmarkFile, Position } from "@firstray/radiograph";
import type { PhantomFilm } from "../phantom-film.ts";

/** What the quality gate is given of a film. */
export interface KnownFilm {
  readonly film: GreyFilm;
  readonly described: DescribedFilm;
  readonly truth: LandmarkFile;
}

/** A simulated film with everything said of it: nothing is weak in it. */
export function knownFilm({ columns, rows, greys, bits, view, side, truth }: PhantomFilm): KnownFilm {
  return {
    film: { width: columns, height: rows, pixels: greys, bitsStored: bits },
    described: { view, side, weightBearing: "yes" },
    truth,
  };
}

/** The same film with its upper rows cut off. */
export function withoutTop({ film, described, truth }: KnownFilm, rows: number): KnownFilm {
  const points = Object.fromEntries(Object.entries(truth.points).map(([name, point]) => [name, movedUp(positionOf(point), rows)]));
  const pixels = film.pixels.slice(rows * film.width);
  return { film: { ...film, height: film.height - rows, pixels }, described, truth: { ...truth, points } };
}

/** Every grey of the film changed. */
export function regreyed(known: KnownFilm, grey: (value: number) => number, film: Partial<GreyFilm> = {}): KnownFilm {
  return { ...known, film: { ...known.film, pixels: known.film.pixels.map(grey), ...film } };
}

/** The landmarks without those whose names begin so. */
export function without(truth: LandmarkFile, beginning: string): LandmarkFile {
  return { ...truth, points: Object.fromEntries(Object.entries(truth.points).filter(([name]) => !name.startsWith(beginning))) };
}

/** Where a landmark of the truth lies. */
export function positionOf(point: LandmarkFile["points"][keyof LandmarkFile["points"]]): Position {
  if (point === undefined) throw new Error("a landmark of the truth is missing");
  return "0" in point ? point : point.at;
}

function movedUp([x, y]: Position, rows: number): Position {
  return [x, y - rows];
}

import type { FootOnFilm } from "./foot-on-film.ts";
import type { LandmarkName } from "./landmark.ts";
import type { Interval, Measured } from "./measurement.ts";
import type { Construct, ReadingError } from "./measurement-definition.ts";
import { neededLandmarks } from "./needed-landmarks.ts";
import { type LandmarkUncertainty, propagatedSpread } from "./propagated-spread.ts";

/** Half the width of a 95 % interval in standard deviations of a normal error. */
const normal95 = 1.96;

type ReadingInterval = Pick<Measured, "interval95" | "intervalFrom">;

/**
 * The 95 % interval of a reading: from the spread of its landmarks where each of them has one, else the published error of one reading
 * by hand, else unknown.
 * @source condon2002 takeda2024
 */
export function readingInterval(
  value: number,
  { foot, construct, readingError }: { foot: FootOnFilm; construct: Construct; readingError: ReadingError | undefined },
): ReadingInterval {
  const uncertainties = uncertaintiesOf(foot, neededLandmarks(construct));
  if (uncertainties.length > 0) {
    return { interval95: around(value, propagatedSpread(foot.points, uncertainties, construct.value)), intervalFrom: "tracing" };
  }
  const interval95: Interval = readingError === undefined ? { kind: "unknown" } : around(value, readingError.standardDeviation);
  return { interval95, intervalFrom: "published" };
}

function around(value: number, standardDeviation: number): Interval {
  return [value - normal95 * standardDeviation, value + normal95 * standardDeviation];
}

/** The uncertainties of all the landmarks; none when one of them is not known, for a part would pass for the whole. */
function uncertaintiesOf({ uncertainties }: FootOnFilm, names: readonly LandmarkName[]): readonly LandmarkUncertainty[] {
  const known = names.flatMap((name) => uncertainties.get(name) ?? []);
  return known.length === names.length ? known : [];
}

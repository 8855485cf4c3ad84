import type { AngleName } from "../bones/angles-of.ts";
import type { Figure } from "../figure.ts";
import { angleSummary } from "./angle-summary.ts";
import type { FilmResult } from "./film-result.ts";

const angles: readonly (readonly [string, AngleName])[] = [
  ["HVA", "halluxValgusAngle"],
  ["IMA", "intermetatarsalAngle"],
];

/** The same films from the same taps, once with their spacing and once without it: angles need none, the search for a bone's edges does. */
export function withoutSpacingFigures(results: readonly FilmResult[]): readonly Figure[] {
  const both = results.flatMap((result) =>
    result.withoutSpacing ? { known: result, withheld: { ...result, angles: result.withoutSpacing } } : [],
  );
  return angles.flatMap(([abbreviation, name]) =>
    (["known", "withheld"] as const).flatMap((spacing): readonly Figure[] => {
      const films = both.map((each) => each[spacing]);
      const summary = angleSummary(films, name, "shaft");
      if (summary === undefined) return [];
      const what = `${abbreviation} shaft, spacing ${spacing}, every fifth film`;
      return [
        { what: `${what}, mean absolute error`, value: summary.meanAbsoluteError, unit: "deg" },
        { what: `${what}, 95th percentile of the absolute error`, value: summary.p95, unit: "deg" },
        { what: `${what}, not read`, value: 100 * (1 - summary.read / summary.films), unit: "%" },
      ];
    }),
  );
}

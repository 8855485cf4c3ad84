import { type Measurement, measureFilm, measurementCatalogue } from "@firstray/radiograph";
import type { PlannableFoot } from "./plannable-foot.ts";

/** Where a measurement's reading error comes from. */
type ReadingError = { readonly from: "tracing" } | { readonly from: "published"; readonly standardDeviation: number };

/** By measurement and method; one whose error nobody knows is not in it. */
export type ReadingErrors = ReadonlyMap<string, ReadingError>;

/** One measurement by one method. */
export function readingKey({ name, method }: Pick<Measurement, "name" | "method">): string {
  return `${name} ${method ?? ""}`;
}

/** How exactly each angle and length is read on this film: a tracing says so itself, for hand-placed points the literature does. */
export function readingErrors({ landmarks, calibration }: PlannableFoot): ReadingErrors {
  return new Map(
    measureFilm(landmarks, calibration).flatMap((one): readonly (readonly [string, ReadingError])[] => {
      if (one.kind !== "measured" || one.unit === "grade") return [];
      if (one.intervalFrom === "tracing") return [[readingKey(one), { from: "tracing" }]];
      const standardDeviation = measurementCatalogue[one.name].readingError?.standardDeviation;
      return standardDeviation === undefined ? [] : [[readingKey(one), { from: "published", standardDeviation }]];
    }),
  );
}

import type { FootOnFilm } from "./foot-on-film.ts";
import { isKnownInterval } from "./is-known-interval.ts";
import type { Measured } from "./measurement.ts";
import type { Construct } from "./measurement-definition.ts";
import type { Quantity } from "./quantity.ts";
import { readingInterval } from "./reading-interval.ts";

type Scale = Extract<Quantity, { kind: "grade" }>;

/**
 * The grade of a reading, the grades that its error leaves possible, and the share that it stands for. Points placed by hand have no
 * published error here, so one grade either way stays possible.
 */
export function gradeReading(
  foot: FootOnFilm,
  construct: Construct,
  { grades, gradeOf }: Scale,
): Pick<Measured, "value" | "interval95" | "grades" | "share"> {
  const reading = construct.value(foot.points);
  const { interval95 } = readingInterval(reading, { foot, construct, readingError: undefined });
  const value = gradeOf(reading);
  const values = grades.map((grade) => grade.value);
  const possible = within(
    [Math.min(...values), Math.max(...values)],
    isKnownInterval(interval95) ? [gradeOf(interval95[0]), gradeOf(interval95[1])] : [value - 1, value + 1],
  );
  return {
    value,
    interval95: isKnownInterval(interval95) ? possible : interval95,
    grades: possible,
    share: Math.min(1, Math.max(0, reading)),
  };
}

type Span = readonly [low: number, high: number];

function within([lowest, highest]: Span, [low, high]: Span): Span {
  return [Math.max(lowest, low), Math.min(highest, high)];
}

import type { TapReading } from "./tap-reading.ts";

/** Several readings as one. */
export function joinedReadings(readings: readonly TapReading[]): TapReading {
  return {
    points: Object.assign({}, ...readings.map(({ points }) => points)),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

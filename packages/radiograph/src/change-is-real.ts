import { asShown } from "./as-shown.ts";
import { isKnownInterval } from "./is-known-interval.ts";
import type { WeightBearing } from "./landmark.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { shownDecimals } from "./shown-decimals.ts";

/** One measurement with what decides whether it may be compared. */
export interface FilmReading {
  readonly measurement: Measurement;
  readonly weightBearing: WeightBearing;
}

/** The least change of an angle that counts, in degrees, whatever the intervals say. */
export interface ChangeFloors {
  readonly usualDegrees: number;
  readonly bothTracedDegrees: number;
}

/** Until the practice's own repeat films give its value. @source condon2002 takeda2024 */
export const defaultChangeFloors: ChangeFloors = { usualDegrees: 5, bothTracedDegrees: 3 };

/** Why two readings say nothing about a change. */
export type Incomparable = "not-measured" | "measurement" | "method" | "unit" | "calibration" | "weight-bearing";

/** What two readings say about a change: from the earlier to the later, as shown, in their unit. */
export type Change =
  | { readonly kind: "real" | "within-error"; readonly change: number; readonly beyond: number }
  | { readonly kind: "error-unknown"; readonly change: number }
  | { readonly kind: "not-comparable"; readonly because: Incomparable };

/**
 * Whether a measurement changed between two films: only beyond √(a² + b²) of the half-widths of both intervals, and, for an angle,
 * beyond the floor. A method is compared with itself only, weight-bearing with weight-bearing only.
 * @source condon2002 takeda2024 schneider1998
 */
export function changeIsReal(before: FilmReading, after: FilmReading, floors: ChangeFloors = defaultChangeFloors): Change {
  const [earlier, later] = [before.measurement, after.measurement];
  if (earlier.name !== later.name) return { kind: "not-comparable", because: "measurement" };
  if (earlier.method !== later.method) return { kind: "not-comparable", because: "method" };
  if (earlier.kind !== "measured" || later.kind !== "measured") return { kind: "not-comparable", because: "not-measured" };
  if (earlier.unit !== later.unit) return { kind: "not-comparable", because: "unit" };
  if (earlier.calibration !== later.calibration) return { kind: "not-comparable", because: "calibration" };
  if (before.weightBearing === "unknown" || before.weightBearing !== after.weightBearing)
    return { kind: "not-comparable", because: "weight-bearing" };
  return measuredChange(earlier, later, floors);
}

function measuredChange(earlier: Measured, later: Measured, floors: ChangeFloors): Change {
  const decimals = shownDecimals[earlier.unit];
  const change = asShown(asShown(later.value, decimals) - asShown(earlier.value, decimals), decimals);
  const [a, b] = [halfWidth(earlier), halfWidth(later)];
  if (a === undefined || b === undefined) return { kind: "error-unknown", change };
  const beyond = Math.max(Math.hypot(a, b), floorOf(earlier, later, floors));
  return { kind: Math.abs(change) > beyond ? "real" : "within-error", change, beyond };
}

function floorOf(earlier: Measured, later: Measured, { usualDegrees, bothTracedDegrees }: ChangeFloors): number {
  if (earlier.unit !== "deg") return 0;
  return earlier.intervalFrom === "tracing" && later.intervalFrom === "tracing" ? bothTracedDegrees : usualDegrees;
}

function halfWidth({ interval95, grades }: Measured): number | undefined {
  const span = grades ?? (isKnownInterval(interval95) ? interval95 : undefined);
  return span && (span[1] - span[0]) / 2;
}

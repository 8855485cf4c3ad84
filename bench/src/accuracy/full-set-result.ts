import type { AxisMethod, MeasurementName, MeasurementUnit } from "@firstray/radiograph";

/** One measurement by one method: true and read. */
export interface MeasuredResult {
  readonly name: MeasurementName;
  readonly method: AxisMethod | null;
  readonly unit: MeasurementUnit;
  readonly truth: number;
  readonly read?: number;
  /** Of a grade: the lowest and the highest that the reading leaves possible. */
  readonly interval?: readonly [low: number, high: number];
}

/** One film read through in the guided pass' order; plain data, made in one thread and summed in another. */
export interface FullSetResult {
  readonly seed: number;
  readonly measured: readonly MeasuredResult[];
  /** Taps asked for: until both angles are there by the shaft, by head and base, and until nothing is left to ask. */
  readonly taps: {
    readonly shaft: number | undefined;
    readonly headBase: number | undefined;
    readonly all: number;
  };
  /** Taps that led to none, or not to all, of their landmarks. */
  readonly unanswered: number;
  /** The tracer threw. */
  readonly crashed: boolean;
}

import type { AxisMethod, Measured, Measurement, MeasurementName } from "../measurement.ts";

/** One measurement out of a film's list. */
export function find(measurements: readonly Measurement[], name: MeasurementName, method: AxisMethod | null = null): Measurement {
  const found = measurements.find((measurement) => measurement.name === name && measurement.method === method);
  if (found === undefined) throw new Error(`expected ${name} (${method}) in the list, got ${measurements.map((m) => m.name).join(", ")}`);
  return found;
}

/** One measurement out of a film's list, which must have a value. */
export function measured(measurements: readonly Measurement[], name: MeasurementName, method: AxisMethod | null = null): Measured {
  const found = find(measurements, name, method);
  if (found.kind !== "measured") throw new Error(`expected a value of ${name} (${method}), missing ${found.missing.join(", ")}`);
  return found;
}

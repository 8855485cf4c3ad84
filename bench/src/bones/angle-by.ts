import type { AxisMethod } from "@firstray/radiograph";
import type { Angle, AngleName } from "./angles-of.ts";

/** The angle of a name by a method, among those that were measured. */
export function angleBy(angles: readonly Angle[], name: AngleName, method: AxisMethod): Angle | undefined {
  return angles.find((angle) => angle.name === name && angle.method === method);
}

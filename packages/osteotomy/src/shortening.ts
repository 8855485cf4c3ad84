import type { Correction } from "./correction.ts";

/**
 * How much shorter the first metatarsal becomes: the kerf, and what an oblique cut adds (or gives back) as the head slides along it.
 * @returns in the unit of the correction; negative where the cut lengthens the bone.
 * @source clinical-facts-4
 * @example shortening({ ...noCorrection, kerf: 2 }) // 2
 */
export function shortening({ kerf, lateralShift, obliquityDegrees }: Correction): number {
  return kerf + lateralShift * Math.tan((obliquityDegrees * Math.PI) / 180);
}

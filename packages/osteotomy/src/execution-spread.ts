/**
 * How exactly an operation is carried out: one standard deviation of what is done about what was planned. No published figure exists for
 * an osteotomy held by one wire, so this is the surgeon's own setting; planned against achieved tells what it should be.
 * @source clinical-facts-4
 */
export interface ExecutionSpread {
  readonly lateralShiftMm: number;
  readonly varusTiltDegrees: number;
  readonly plantarShiftMm: number;
  readonly kerfMm: number;
  readonly obliquityDegrees: number;
}

/** A starting value for the surgeon's own setting, not a published figure. */
export const usualExecutionSpread: ExecutionSpread = {
  lateralShiftMm: 1,
  varusTiltDegrees: 3,
  plantarShiftMm: 1,
  kerfMm: 0.3,
  obliquityDegrees: 3,
};

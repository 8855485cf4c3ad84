/**
 * What the operation does to the first ray, as the dorsoplantar film shows it. Lengths are in the unit of the foot that is planned
 * (`PlannableFoot.unit`): millimetres on a calibrated film, else neck widths.
 */
export interface Correction {
  /** Of the head, lateral, perpendicular to the shaft axis. */
  readonly lateralShift: number;
  /** Of the head with the toe about the head's centre; positive towards varus. */
  readonly varusTiltDegrees: number;
  /** Of the head, seen on the lateral film only; positive plantar. */
  readonly plantarShift: number;
  /** Length of bone that the cut itself takes away: the diameter of the cutter. */
  readonly kerf: number;
  /** The cut's angle from the perpendicular to the shaft axis; positive where a lateral shift shortens the bone. */
  readonly obliquityDegrees: number;
  /** Turn of the whole first ray at its base towards the second metatarsal: an assumption, not a consequence of the cut. */
  readonly tarsometatarsalReductionDegrees: number;
}

/** Nothing done yet: what a plan starts from. */
export const noCorrection: Correction = {
  lateralShift: 0,
  varusTiltDegrees: 0,
  plantarShift: 0,
  kerf: 0,
  obliquityDegrees: 0,
  tarsometatarsalReductionDegrees: 0,
};

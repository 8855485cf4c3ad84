/** What a surgeon sets of the wire beside its diameter; millimetres. @source practice-protocol T1 T6 */
export interface WireSettings {
  /** From the medial corner of the nail to where the wire goes in: 2 to 3. */
  readonly entryFromNailMm: number;
  /** What stands out of the toe, to be bent, held and drawn. */
  readonly outsideToeMm: number;
  /** How far beyond the first metatarsal's base the tip goes on; 0 ends at its base, the middle of the foot. */
  readonly beyondBaseMm: number;
}

/** The protocol's entry; what stands out, and that the tip stops at the base, are the surgeon's to set. */
export const usualWireSettings: WireSettings = { entryFromNailMm: 2.5, outsideToeMm: 20, beyondBaseMm: 0 };

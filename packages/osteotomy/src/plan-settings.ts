/** What a practice plans by; each value is the surgeon's to set. @source josr2015 clinical-facts-4 */
export interface PlanSettings {
  /** W − E at least, in millimetres. */
  readonly leastWidthBeyondEminenceMm: number;
  /** Contact at least so wide (4 to 5 mm), … */
  readonly leastContactMm: number;
  /** … or at least this share of the neck's width. */
  readonly leastContactShare: number;
  /** Medial cortex and wire together, in millimetres: 3 to 4. */
  readonly cortexAndWireMm: number;
  /** A shift farther than this from the one that the wire makes is told, in millimetres. */
  readonly wireToleranceMm: number;
  /** Intermetatarsal angle by `head-base` after the operation at most, in degrees. */
  readonly intermetatarsalTarget: number;
  /** Hallux valgus angle by `head-base` after the operation at most, in degrees. */
  readonly halluxValgusTarget: number;
}

/** The published criteria, until the practice sets its own. */
export const publishedPlanSettings: PlanSettings = {
  leastWidthBeyondEminenceMm: 8,
  leastContactMm: 4,
  leastContactShare: 0.5,
  cortexAndWireMm: 3.5,
  wireToleranceMm: 1,
  intermetatarsalTarget: 8,
  halluxValgusTarget: 15,
};

/** How far a head can be tilted, in degrees: beyond, no shift makes up for it. */
export const mostTiltDegrees = 15;

/** The numerical limits of this package, in one home. */
export const tolerance = {
  /** Shortest length that still has a direction, in the unit of the frame; far below any reading, far above rounding. */
  length: 1e-9,
  /** Smallest sine of the angle between two lines that still meet somewhere; 6·10⁻⁸ degrees. */
  sine: 1e-9,
} as const;

/** A practice keeps no record for longer than this many years after its last entry; more is a slip of the hand. */
export const mostRetentionYears = 150;

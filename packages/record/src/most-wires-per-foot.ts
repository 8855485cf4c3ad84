/** More wires than this in one foot is a slip of the hand, not an operation. */
export const mostWiresPerFoot = 20;

/** A place or displacement in the foot: x medial (right foot), y dorsal, z distal, millimetres. */
export type Vector = readonly [x: number, y: number, z: number];

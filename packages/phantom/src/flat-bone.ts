/** A straight bone in the plane of the film, millimetres: x lateral, y distal. */
export interface FlatBone {
  readonly base: readonly [x: number, y: number];
  readonly head: readonly [x: number, y: number];
  /** Half-widths at the base, at mid-shaft and at the head. */
  readonly halfWidths: readonly [base: number, waist: number, head: number];
}

/** The point at a share of a bone's length, 0 at the base, 1 at the head. */
export function along({ base, head }: FlatBone, share: number): readonly [number, number] {
  return [base[0] + (head[0] - base[0]) * share, base[1] + (head[1] - base[1]) * share];
}

/** The bone that leaves `base` at `degrees` lateral of straight distal. */
export function flatBone(base: readonly [number, number], degrees: number, length: number, halfWidths: FlatBone["halfWidths"]): FlatBone {
  const turn = (degrees * Math.PI) / 180;
  return { base, head: [base[0] + length * Math.sin(turn), base[1] + length * Math.cos(turn)], halfWidths };
}

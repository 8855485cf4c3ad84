import type { Position } from "./landmark.ts";

/** What kind of thing of known size lies on a film. */
export const markerKinds = ["ball", "coin", "ruler", "wire", "other"] as const;

export type MarkerKind = (typeof markerKinds)[number];

/** A thing of known size: what people call it, and the size that is measured across it. */
export interface FilmMarker {
  readonly name: string;
  readonly kind: MarkerKind;
  readonly millimetres: number;
}

/** A marker as it was measured on a film: from one edge to the other, pixels. */
export interface MarkerReading {
  readonly marker: FilmMarker;
  readonly from: Position;
  readonly to: Position;
}

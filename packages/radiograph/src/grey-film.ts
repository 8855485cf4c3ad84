/** The greys of one film, row by row from the top left, in square pixels. */
export interface GreyFilm {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint16Array;
  readonly bitsStored: number;
  /** Bone is stored dark (MONOCHROME1). */
  readonly inverted?: boolean;
}

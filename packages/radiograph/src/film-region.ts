/** A rectangle of whole pixels of a film: columns `left` to `left + width − 1`, rows `top` to `top + height − 1`. */
export interface FilmRegion {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

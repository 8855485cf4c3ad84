/** What a film may cost before it is decoded; read from its header, so that a small file cannot unfold into a large one. */
export interface FilmLimits {
  readonly bytes: number;
  readonly pixelsPerSide: number;
  readonly pixels: number;
}

/** Four times the largest flat-panel films in use (about 4 300 × 4 300 pixels). */
export const defaultFilmLimits: FilmLimits = { bytes: 200_000_000, pixelsPerSide: 10_000, pixels: 60_000_000 };

/** A film as its file holds it, in pixels. */
export interface FilmSize {
  readonly columns: number;
  readonly rows: number;
}

/** Which part of the detector becomes the film: its size, and where film millimetre (0, 0) lies, in pixels. */
export interface FilmWindow {
  readonly columns: number;
  readonly rows: number;
  readonly mmPerPixel: number;
  readonly originColumn: number;
  readonly originRow: number;
}

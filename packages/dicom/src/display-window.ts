/**
 * Which greys fill the screen's range, in the film's own grey values: black at and below `centre − width / 2`, white at and above
 * `centre + width / 2`, straight between (the LINEAR_EXACT function of DICOM PS3.3 C.11.2.1.3.2, so that inverting a film mirrors its window).
 */
export interface DisplayWindow {
  readonly centre: number;
  readonly width: number;
}

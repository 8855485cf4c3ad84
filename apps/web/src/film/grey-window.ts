/** Which greys are shown: DICOM's window centre and width, and whether dark and bright change places. */
export interface GreyWindow {
  readonly centre: number;
  readonly width: number;
  readonly inverted: boolean;
}

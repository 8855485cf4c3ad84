import type { Side } from "@firstray/radiograph";

export type FootDirection = "medial" | "lateral" | "distal" | "proximal" | "dorsal" | "plantar";

/** Which way the foot points along the rows and along the columns of a film. */
export interface FootLayout {
  readonly rightwards: FootDirection;
  readonly downwards: FootDirection;
}

/** The standard anatomic position of DICOM stands the foot on its toes: distal is towards FOOT and the dorsum is ANTERIOR. */
const letters: Readonly<Record<FootDirection, Readonly<Record<Side, string>>>> = {
  distal: { left: "F", right: "F" },
  proximal: { left: "H", right: "H" },
  dorsal: { left: "A", right: "A" },
  plantar: { left: "P", right: "P" },
  lateral: { left: "L", right: "R" },
  medial: { left: "R", right: "L" },
};

/** Patient Orientation (0020,0020): the letters of the row and of the column direction. @source dicom-ps3.17-a */
export function patientOrientation({ rightwards, downwards }: FootLayout, side: Side): readonly [row: string, column: string] {
  return [letters[rightwards][side], letters[downwards][side]];
}

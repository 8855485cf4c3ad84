import { type Attributes, dicomFile } from "./dicom-file.ts";

export const explicitLittleEndian = "1.2.840.10008.1.2.1";

/** The header of a 3 × 2 MONOCHROME2 film of 12 bits in 16. */
export const smallHeader: Attributes = {
  "00080016": ["UI", "1.2.840.10008.5.1.4.1.1.1"],
  "00280002": ["US", [1]],
  "00280004": ["CS", "MONOCHROME2"],
  "00280010": ["US", [2]],
  "00280011": ["US", [3]],
  "00280100": ["US", [16]],
  "00280101": ["US", [12]],
  "00280102": ["US", [11]],
  "00280103": ["US", [0]],
};

export const smallPixels: readonly number[] = [0, 1, 2, 100, 2000, 4095];

/** The same film as a file, with whatever a test says otherwise. */
export function smallFilm(changes: Attributes = {}, syntax: string = explicitLittleEndian): Uint8Array {
  return dicomFile(syntax, { ...smallHeader, "7fe00010": ["OW", smallPixels], ...changes });
}

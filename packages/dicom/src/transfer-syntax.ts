import type { FilmRefusal } from "./film-refusal.ts";
import { refusals } from "./refusals.ts";

/** How the pixels of one DICOM file are stored. */
type PixelCoding = "native" | "native-big-endian" | "rle" | "jpeg" | "jpeg-lossless" | "jpeg-ls" | "jpeg-2000";

export interface TransferSyntax {
  readonly kind: "transfer-syntax";
  readonly uid: string;
  readonly coding: PixelCoding;
}

const deflatedExplicit = "1.2.840.10008.1.2.1.99";

const codings: ReadonlyMap<string, PixelCoding> = new Map([
  ["1.2.840.10008.1.2", "native"],
  ["1.2.840.10008.1.2.1", "native"],
  ["1.2.840.10008.1.2.2", "native-big-endian"],
  ["1.2.840.10008.1.2.4.50", "jpeg"],
  ["1.2.840.10008.1.2.4.51", "jpeg"],
  ["1.2.840.10008.1.2.4.57", "jpeg-lossless"],
  ["1.2.840.10008.1.2.4.70", "jpeg-lossless"],
  ["1.2.840.10008.1.2.4.80", "jpeg-ls"],
  ["1.2.840.10008.1.2.4.81", "jpeg-ls"],
  ["1.2.840.10008.1.2.4.90", "jpeg-2000"],
  ["1.2.840.10008.1.2.4.91", "jpeg-2000"],
  ["1.2.840.10008.1.2.5", "rle"],
]);

/** How a transfer syntax stores pixels, or why it is not read. @source dicom-ps3.5 */
export function transferSyntax(uid: string): TransferSyntax | FilmRefusal {
  if (uid === deflatedExplicit) return refusals.deflated;
  const coding = codings.get(uid);
  return coding ? { kind: "transfer-syntax", uid, coding } : refusals.unknownSyntax(uid);
}

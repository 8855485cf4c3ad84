export type FileFormat = "dicom" | "png" | "jpeg";

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegSignature = [0xff, 0xd8, 0xff];
const dicomPrefix = [0x44, 0x49, 0x43, 0x4d];
const preambleLength = 128;

function has(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** What the bytes are, by their first ones and never by the file's name; undefined when none of the three. */
export function fileFormat(bytes: Uint8Array): FileFormat | undefined {
  if (has(bytes, dicomPrefix, preambleLength)) return "dicom";
  if (has(bytes, pngSignature, 0)) return "png";
  if (has(bytes, jpegSignature, 0)) return "jpeg";
  return undefined;
}

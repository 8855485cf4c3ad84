const signatureLength = 8;
/** Length, type and checksum. */
const aroundData = 12;
/** What draws the picture and turns it upright (PNG, third edition, 11.2 and 11.3). */
const drawing = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "eXIf", "IEND"]);

/**
 * A PNG without the pieces that draw nothing: texts and colour profiles, which a film has no use for and which may unfold, one by one, into gigabytes.
 * A last piece that is cut off is kept as it is, so that the decoder still sees where the file stops.
 */
export function pngPicture(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [file.subarray(0, signatureLength)];
  for (let at = signatureLength; at + signatureLength <= file.length; ) {
    const type = file.toString("latin1", at + 4, at + 8);
    const end = at + file.readUInt32BE(at) + aroundData;
    if (drawing.has(type)) kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

const startOfScan = Buffer.from([0xff, 0xda]);

/**
 * How often a JPEG goes over its whole picture; inside the scans the marker cannot occur. A few bytes a scan make a decoder work through every pixel again.
 */
export function jpegScans(stream: Uint8Array): number {
  const bytes = Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength);
  let scans = 0;
  for (let at = bytes.indexOf(startOfScan); at >= 0; at = bytes.indexOf(startOfScan, at + startOfScan.length)) scans += 1;
  return scans;
}

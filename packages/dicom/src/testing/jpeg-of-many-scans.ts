/** The same JPEG with its one scan told `scans` times over. */
export function jpegOfManyScans(jpeg: Uint8Array, scans: number): Uint8Array {
  const bytes = Buffer.from(jpeg);
  const [scan, end] = [bytes.indexOf(Buffer.from([0xff, 0xda])), bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))];
  return Buffer.concat([bytes.subarray(0, scan), ...Array<Buffer>(scans).fill(bytes.subarray(scan, end)), bytes.subarray(end)]);
}

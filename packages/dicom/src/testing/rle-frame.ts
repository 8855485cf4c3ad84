/** PackBits of one plane: repeats from three equal bytes on, literals otherwise. */
function packed(plane: readonly number[]): number[] {
  const out: number[] = [];
  for (let at = 0; at < plane.length; ) {
    const value = plane[at] ?? 0;
    let run = 1;
    while (run < 128 && plane[at + run] === value) run++;
    out.push(...(run >= 3 ? [257 - run, value] : [0, value]));
    at += run >= 3 ? run : 1;
  }
  return out;
}

/** A DICOM RLE frame of one segment per plane. */
export function rleFrame(planes: readonly (readonly number[])[]): Uint8Array {
  const segments = planes.map(packed);
  const header = Buffer.alloc(64);
  header.writeUInt32LE(segments.length, 0);
  let offset = 64;
  segments.forEach((segment, index) => {
    header.writeUInt32LE(offset, 4 * (index + 1));
    offset += segment.length;
  });
  return Buffer.concat([header, ...segments.map((segment) => Uint8Array.from(segment))]);
}

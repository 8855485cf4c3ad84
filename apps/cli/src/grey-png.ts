import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const greyOfEightBits = [8, 0, 0, 0, 0];

/** Greys of 8 bits, row by row from the top left, as a PNG file. @throws RangeError when they do not fill the picture. */
export function greyPng(greys: Uint8Array, columns: number, rows: number): Buffer {
  if (greys.length !== columns * rows)
    throw new RangeError(`a picture of ${columns} × ${rows} needs ${columns * rows} greys, got ${greys.length}`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set(greyOfEightBits, 8);
  const lines = Buffer.alloc((columns + 1) * rows); // each line begins with its filter: 0, none
  for (let row = 0; row < rows; row += 1) lines.set(greys.subarray(row * columns, (row + 1) * columns), row * (columns + 1) + 1);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
}

/** Length, name, content and the checksum of the last two. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [columns, rows] = [40, 60];
/** Eight bits a channel, three channels (PNG 1.2, 11.2.2). */
const eightBitColour = [8, 2, 0, 0, 0];

/** A plain PNG of one colour. */
export function aPicture(red: number, green: number, blue: number): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  const row = Buffer.from([0, ...Array.from({ length: columns }, () => [red, green, blue]).flat()]);
  const pixels = Buffer.concat(Array.from({ length: rows }, () => row));
  return Buffer.concat([
    signature,
    chunk("IHDR", Buffer.concat([header, Buffer.from(eightBitColour)])),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

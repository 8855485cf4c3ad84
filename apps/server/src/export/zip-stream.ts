import { createReadStream } from "node:fs";
import { crc32 } from "node:zlib";

/** A file of an archive: its name there, and where its bytes are. */
export type ZipEntry = { readonly name: string } & ({ readonly bytes: Buffer } | { readonly file: string });

const version = 20;
const utf8Names = 0x0800;
const stored = 0;
/** 1980-01-01: an archive's times are no part of what it holds. */
const noDate = 0x0021;
const localMark = 0x04034b50;
const centralMark = 0x02014b50;
const endMark = 0x06054b50;
const largest = 0xffff_ffff;

interface Placed {
  readonly name: Buffer;
  readonly checksum: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * A ZIP archive of files as they are, part by part, so that no file is ever held whole. (Films hardly grow smaller.)
 * @throws RangeError when the archive would grow past 4 GiB.
 */
export async function* zipStream(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const placed: Placed[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const one = { name: Buffer.from(entry.name), ...(await measured(entry)), offset };
    const header = localHeader(one);
    yield header;
    yield* partsOf(entry);
    placed.push(one);
    offset += header.length + one.size;
    if (offset > largest) throw new RangeError(`an archive must stay below 4 GiB, got ${offset} bytes`);
  }
  const directory = Buffer.concat(placed.map(centralHeader));
  yield directory;
  yield endRecord(placed.length, directory.length, offset);
}

async function* partsOf(entry: ZipEntry): AsyncGenerator<Buffer> {
  if ("bytes" in entry) yield entry.bytes;
  else yield* createReadStream(entry.file);
}

async function measured(entry: ZipEntry): Promise<Pick<Placed, "checksum" | "size">> {
  let [checksum, size] = [0, 0];
  for await (const part of partsOf(entry)) {
    checksum = crc32(part, checksum);
    size += part.length;
  }
  return { checksum, size };
}

function localHeader({ name, checksum, size }: Placed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(localMark, 0);
  writeCommon(header.subarray(4), { checksum, size, name });
  return Buffer.concat([header, name]);
}

function centralHeader({ name, checksum, size, offset }: Placed): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(centralMark, 0);
  header.writeUInt16LE(version, 4);
  writeCommon(header.subarray(6), { checksum, size, name });
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

/** What both headers say of a file. */
function writeCommon(at: Buffer, { checksum, size, name }: Omit<Placed, "offset">): void {
  at.writeUInt16LE(version, 0);
  at.writeUInt16LE(utf8Names, 2);
  at.writeUInt16LE(stored, 4);
  at.writeUInt16LE(0, 6);
  at.writeUInt16LE(noDate, 8);
  at.writeUInt32LE(checksum, 10);
  at.writeUInt32LE(size, 14);
  at.writeUInt32LE(size, 18);
  at.writeUInt16LE(name.length, 22);
}

function endRecord(count: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}

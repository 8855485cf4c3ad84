import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import sharp from "sharp";
import { dicomFile } from "./dicom-file.ts";
import { jpegOfManyScans } from "./jpeg-of-many-scans.ts";
import { pngChunk, pngOf } from "./png-chunks.ts";
import { explicitLittleEndian, smallFilm, smallHeader, smallPixels } from "./small-film.ts";

/** A file that somebody sends as a film to do harm. */
export interface HostileFilm {
  readonly name: string;
  readonly bytes: () => Buffer;
}

const zeros = Buffer.alloc(64_000_000);
const column = 100;
const rowsOfGreys = deflateSync(Buffer.alloc(column * (2 * column + 1)));
const sequenceHead = (length: number): Buffer => {
  const head = Buffer.from([0x08, 0x00, 0x15, 0x11, 0x53, 0x51, 0, 0, 0, 0, 0, 0, 0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
  head.writeUInt32LE(length, 8);
  head.writeUInt32LE(length === 0xffff_ffff ? length : Math.max(0, length - 8), 16);
  return head;
};
const withBefore = (before: Uint8Array): Buffer => {
  const whole = Buffer.from(smallFilm());
  const at = whole.indexOf(Buffer.from([0x28, 0x00, 0x02, 0x00]));
  return Buffer.concat([whole.subarray(0, at), before, whole.subarray(at)]);
};
const privateElement = Buffer.concat([
  Buffer.from([0x09, 0x00, 0x01, 0x10]),
  Buffer.from("UN"),
  Buffer.from([0, 0, 4, 0, 0, 0, 1, 2, 3, 4]),
]);
const endless = (vr: string): Buffer =>
  Buffer.concat([Buffer.from([0x09, 0x00, 0x01, 0x10]), Buffer.from(vr), Buffer.from([0, 0, 0xff, 0xff, 0xff, 0xff])]);
const jpeg = await sharp({ create: { width: 1000, height: 1000, channels: 3, background: "#777" } })
  .toColourspace("b-w")
  .jpeg({ progressive: true })
  .toBuffer();

function nested(depth: number, undefinedLengths: boolean): Buffer {
  const perLevel = sequenceHead(0).length;
  return withBefore(
    Buffer.concat(
      Array.from({ length: depth }, (_, level) => sequenceHead(undefinedLengths ? 0xffff_ffff : (depth - level) * perLevel - 12)),
    ),
  );
}

function deflated(): Buffer {
  const meta = Buffer.from(dicomFile("1.2.840.10008.1.2.1.99", {}));
  return Buffer.concat([meta, deflateRawSync(zeros)]);
}

/** Bombs, headers that lie about sizes, and files that are no films at all; each is small, and made here. */
export const hostileFilms: readonly HostileFilm[] = [
  { name: "a deflated DICOM file of zeros", bytes: deflated },
  { name: "sequences nested 20 000 deep", bytes: () => nested(20_000, false) },
  { name: "sequences nested 20 000 deep, of undefined length", bytes: () => nested(20_000, true) },
  { name: "50 000 private elements", bytes: () => withBefore(Buffer.concat(Array<Buffer>(50_000).fill(privateElement))) },
  {
    name: "20 000 unknown elements of undefined length",
    bytes: () => withBefore(Buffer.concat(Array<Buffer>(20_000).fill(endless("UN")))),
  },
  { name: "20 000 sequences of undefined length", bytes: () => withBefore(Buffer.concat(Array<Buffer>(20_000).fill(endless("SQ")))) },
  { name: "a text that says it is 4 GB long", bytes: () => withBefore(endless("UT")) },
  {
    name: "pixels of another size than the header's",
    bytes: () => Buffer.from(smallFilm({ "00280010": ["US", [7000]], "00280011": ["US", [8000]] })),
  },
  {
    name: "60 000 fragments of one compressed frame",
    bytes: () => Buffer.from(dicomFile("1.2.840.10008.1.2.4.90", smallHeader, Array<Buffer>(60_000).fill(Buffer.alloc(2)))),
  },
  {
    name: "an RLE frame of nothing but long runs",
    bytes: () => {
      const size = { "00280010": ["US", [7000]], "00280011": ["US", [8000]] } as const;
      return Buffer.from(dicomFile("1.2.840.10008.1.2.5", { ...smallHeader, ...size }, [Buffer.alloc(400_000, 0x81)]));
    },
  },
  {
    name: "four gigabytes of window centres",
    bytes: () =>
      Buffer.from(
        dicomFile(explicitLittleEndian, { ...smallHeader, "00281050": ["UT", "1\\".repeat(500_000)], "7fe00010": ["OW", smallPixels] }),
      ),
  },
  { name: "a PNG that inflates to 64 MB", bytes: () => pngOf(column, column, [pngChunk("IDAT", deflateSync(zeros))]) },
  { name: "a PNG of four thousand million columns", bytes: () => pngOf(0xffff_ffff, 0xffff_ffff, [pngChunk("IDAT", rowsOfGreys)]) },
  { name: "a PNG of 10 000 × 6000 with one row", bytes: () => pngOf(10_000, 6000, [pngChunk("IDAT", deflateSync(Buffer.alloc(20_001)))]) },
  {
    name: "a PNG whose colour profile inflates to 64 MB",
    bytes: () =>
      pngOf(column, column, [pngChunk("iCCP", Buffer.concat([Buffer.from("x\0\0"), deflateSync(zeros)])), pngChunk("IDAT", rowsOfGreys)]),
  },
  {
    name: "a PNG with 200 texts that inflate to 64 MB each",
    bytes: () => {
      const text = pngChunk("zTXt", Buffer.concat([Buffer.from("x\0\0"), deflateSync(zeros)]));
      return pngOf(column, column, [...Array<Buffer>(200).fill(text), pngChunk("IDAT", rowsOfGreys)]);
    },
  },
  {
    name: "a PNG of 50 000 empty pieces",
    bytes: () => pngOf(column, column, Array<Buffer>(50_000).fill(pngChunk("IDAT", Buffer.alloc(0)))),
  },
  { name: "a JPEG of 24 scans", bytes: () => Buffer.from(jpegOfManyScans(jpeg, 4)) },
  { name: "a JPEG of 6000 scans", bytes: () => Buffer.from(jpegOfManyScans(jpeg, 1000)) },
  { name: "a gzip file", bytes: () => gzipSync(zeros) },
  {
    name: "a PDF",
    bytes: () => Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF"),
  },
  { name: "a web page", bytes: () => Buffer.from("<!doctype html><script>alert(1)</script>") },
  {
    name: "an SVG",
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>'),
  },
  { name: "a program", bytes: () => Buffer.concat([Buffer.from("MZ\x90\0", "latin1"), Buffer.alloc(1000)]) },
  { name: "nothing", bytes: () => Buffer.alloc(0) },
];

import { beforeAll, describe, expect, test, vi } from "vitest";
import { readFilm } from "./index.ts";
import { jpeg2000Pieces } from "./jpeg-2000-pieces.ts";
import type { CompressedFilm } from "./testing/compressed-films.ts";
import { jpeg2000Film, jpegFilm } from "./testing/compressed-films.ts";
import { jpegOfManyScans } from "./testing/jpeg-of-many-scans.ts";

// the encoder of JPEG 2000 tells standard output about every film
beforeAll(() => void vi.spyOn(console, "log").mockImplementation(() => undefined));

const tooLarge = { kind: "refused", code: "too-large" };
const [widthAt, heightAt, tileWidthAt, tileHeightAt] = [8, 12, 24, 28];

/** A JPEG 2000 film with its stream changed, in a DICOM header of the same size. */
async function cut(change: (stream: Buffer, cod: number) => Buffer, columns = 64, rows = 48): Promise<Uint8Array> {
  const { stream, file }: CompressedFilm = await jpeg2000Film();
  const bytes = Buffer.from(stream);
  for (const [at, value] of [
    [widthAt, columns],
    [heightAt, rows],
    [tileWidthAt, columns],
    [tileHeightAt, rows],
  ] as const)
    bytes.writeUInt32BE(value, at);
  const changed = change(bytes, bytes.indexOf(Buffer.from([0xff, 0x52])));
  return file(changed, { "00280010": ["US", [rows]], "00280011": ["US", [columns]] });
}

/** Precincts of 2^exponent pixels a side, in so many layers. */
function inPrecincts(exponent: number, layers: number): (stream: Buffer, cod: number) => Buffer {
  return (stream, cod) => {
    const levels = stream[cod + 9] ?? 0;
    const segment = Buffer.from(stream.subarray(cod, cod + 14));
    segment.writeUInt16BE(13 + levels, 2);
    segment[4] = 1;
    segment.writeUInt16BE(layers, 6);
    const exponents = Buffer.alloc(levels + 1, exponent * 17);
    return Buffer.concat([stream.subarray(0, cod), segment, exponents, stream.subarray(cod + 2 + stream.readUInt16BE(cod + 2))]);
  };
}

describe("H94: a JPEG 2000 film that asks for gigabytes before its first pixel is refused undecoded", () => {
  test.each([
    { asks: "precincts of 8 pixels on 56 megapixels (1.7 GB)", film: () => cut(inPrecincts(3, 1), 8000, 7000) },
    { asks: "precincts of 2 pixels in 65 535 layers (2.1 GB)", film: () => cut(inPrecincts(1, 65_535)) },
    {
      asks: "blocks of 4 pixels on 60 megapixels (1.9 GB, 9 s)",
      film: () =>
        cut(
          (stream, cod) => {
            stream.fill(0, cod + 10, cod + 12);
            return stream;
          },
          10_000,
          6000,
        ),
    },
    {
      asks: "tiles of 8 pixels on 3 megapixels (600 MB)",
      film: () =>
        cut(
          (stream) => {
            stream.writeUInt32BE(8, tileWidthAt);
            stream.writeUInt32BE(8, tileHeightAt);
            return stream;
          },
          1760,
          1760,
        ),
    },
  ])("$asks", async ({ film }) => expect(await readFilm(await film())).toMatchObject(tooLarge));
});

test("the same film as its encoder cut it is read, and cut finely too", async () => {
  expect(await readFilm(await cut((stream) => stream))).toMatchObject({ kind: "film", columns: 64, rows: 48 });
  expect(await readFilm(await cut(inPrecincts(5, 1)))).toMatchObject({ kind: "film" });
});

test.each([
  { says: "nothing", bytes: Buffer.from("ff4f", "hex") },
  { says: "no size", bytes: Buffer.from("ff4fff52000c00000100010504040001ff90", "hex") },
  { says: "a length of 0 over and over", bytes: Buffer.from("ff4fff510000ff52", "hex") },
])("a header that says $says has no count of pieces", ({ bytes }) => expect(jpeg2000Pieces(bytes)).toBe(Number.POSITIVE_INFINITY));

test("H94: a JPEG that goes over its picture more than thirty times is refused undecoded, in DICOM or by itself", async () => {
  const { stream, file } = await jpegFilm();
  expect(await readFilm(file(jpegOfManyScans(stream, 31)))).toMatchObject(tooLarge);
  expect(await readFilm(jpegOfManyScans(stream, 31))).toMatchObject(tooLarge);
  expect(await readFilm(jpegOfManyScans(stream, 30))).not.toMatchObject(tooLarge);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFilm } from "./index.ts";
import { type Attributes, dicomFile } from "./testing/dicom-file.ts";
import { filmOf } from "./testing/film-of.ts";
import { rleFrame } from "./testing/rle-frame.ts";
import { smallHeader, smallPixels } from "./testing/small-film.ts";

const rle = "1.2.840.10008.1.2.5";
const high = smallPixels.map((grey) => grey >> 8);
const low = smallPixels.map((grey) => grey & 0xff);
const file = (frame: Uint8Array, changes: Attributes = {}): Uint8Array => dicomFile(rle, { ...smallHeader, ...changes }, [frame]);

test("high bytes, then low bytes", async () => {
  expect([...filmOf(await readFilm(file(rleFrame([high, low])))).greys]).toEqual(smallPixels);
});

test("a frame in several fragments is one frame", async () => {
  const frame = rleFrame([high, low]);
  const cut = dicomFile(rle, smallHeader, [frame.subarray(0, 30), frame.subarray(30, 66), frame.subarray(66)]);
  expect([...filmOf(await readFilm(cut)).greys]).toEqual(smallPixels);
});

test("any bytes survive packing", async () => {
  const eight: Attributes = {
    "00280100": ["US", [8]],
    "00280101": ["US", [8]],
    "00280102": ["US", [7]],
    "00280010": ["US", [10]],
    "00280011": ["US", [30]],
  };
  const plane = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 255 })), { minLength: 300, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(plane, async (bytes) => {
      expect([...filmOf(await readFilm(file(rleFrame([bytes]), eight))).greys]).toEqual(bytes);
    }),
  );
});

describe("refused", () => {
  test.each<[string, Uint8Array, string]>([
    ["a frame shorter than its header", rleFrame([high, low]).subarray(0, 40), "truncated"],
    ["a segment that runs out", rleFrame([high, low.slice(0, 4)]), "truncated"],
    ["a literal cut short", rleFrame([high, low]).subarray(0, -3), "truncated"],
    ["one segment where two are due", rleFrame([high]), "damaged"],
    ["a repeat without its byte", Buffer.concat([rleFrame([high, []]), Uint8Array.of(0xf0)]), "truncated"],
  ])("%s", async (_name, frame, code) => expect(await readFilm(file(frame))).toMatchObject({ kind: "refused", code }));
});

import { describe, expect, test } from "vitest";
import { type FilmRefusal, readFilm, writeDx } from "./index.ts";
import { dicomFile } from "./testing/dicom-file.ts";
import { filmOf } from "./testing/film-of.ts";
import { sampleDx } from "./testing/sample-dx.ts";
import { explicitLittleEndian, smallFilm, smallHeader, smallPixels } from "./testing/small-film.ts";

async function refusalOf(bytes: Uint8Array): Promise<FilmRefusal> {
  const result = await readFilm(bytes);
  if (result.kind === "film") throw new Error("read as a film");
  return result;
}

const greysOf = async (bytes: Uint8Array): Promise<readonly number[]> => [...filmOf(await readFilm(bytes)).greys];

const openSequence = Buffer.from("0800121153510000fffffffffeff00e0ffffffff", "hex");
const bottomless = Buffer.concat(Array.from({ length: 100_000 }, () => openSequence));

describe("a file that is no film is refused", () => {
  const { "00280010": _, ...withoutRows } = smallHeader;
  test.each<[string, Uint8Array, FilmRefusal["code"]]>([
    ["nothing at all", new Uint8Array(), "not-an-image"],
    ["text", Buffer.from("Patient: Zoé Érable, left foot\n".repeat(20)), "not-an-image"],
    ["bytes of no kind", Uint8Array.from({ length: 5000 }, (_value, index) => (index * 193 + 7) % 251), "not-an-image"],
    ["a GIF", Buffer.from("GIF89a\x01\x00\x01\x00"), "not-an-image"],
    ["the DICOM prefix and nothing else", Buffer.concat([Buffer.alloc(128), Buffer.from("DICM")]), "damaged"],
    ["a PNG signature and nothing else", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "truncated"],
    ["a hundred thousand sequences, each in the last", Buffer.concat([dicomFile(explicitLittleEndian, {}), bottomless]), "damaged"],
    ["a header without pixels", dicomFile(explicitLittleEndian, smallHeader), "no-pixel-data"],
    ["two frames", smallFilm({ "00280008": ["IS", "2"] }), "several-frames"],
    ["RGB", smallFilm({ "00280002": ["US", [3]], "00280004": ["CS", "RGB"] }), "colour"],
    ["a palette", smallFilm({ "00280004": ["CS", "PALETTE COLOR"] }), "colour"],
    ["deflated", smallFilm({}, "1.2.840.10008.1.2.1.99"), "unsupported-syntax"],
    ["video", smallFilm({}, "1.2.840.10008.1.2.4.102"), "unsupported-syntax"],
    ["a width beyond the limit", smallFilm({ "00280011": ["US", [10_001]] }), "too-large"],
    ["an area beyond the limit", smallFilm({ "00280010": ["US", [9_000]], "00280011": ["US", [9_000]] }), "too-large"],
    ["pixels too long to be true", smallFilm({ "00280030": ["DS", "0.001\\100"] }), "unsupported-pixels"],
    ["32 bits", smallFilm({ "00280100": ["US", [32]] }), "unsupported-pixels"],
    ["no rows", dicomFile(explicitLittleEndian, { ...withoutRows, "7fe00010": ["OW", smallPixels] }), "damaged"],
    ["more bits stored than allocated", smallFilm({ "00280101": ["US", [17]] }), "damaged"],
    ["stored bits outside the word", smallFilm({ "00280102": ["US", [3]] }), "damaged"],
    ["too few pixels", smallFilm({ "7fe00010": ["OW", smallPixels.slice(1)] }), "truncated"],
    ["half a pixel missing", smallFilm({ "7fe00010": ["OB", new Uint8Array(11)] }), "truncated"],
    ["uncompressed pixels of undefined length", dicomFile(explicitLittleEndian, smallHeader, [new Uint8Array(12)]), "damaged"],
    ["compressed pixels of stated length", smallFilm({}, "1.2.840.10008.1.2.5"), "damaged"],
  ])("%s", async (_name, bytes, code) => {
    const refusal = await refusalOf(bytes);
    expect(refusal.code).toBe(code);
    expect(refusal.sentence.en).toMatch(/; .+\.$|\. .+\.$/);
    expect(refusal.sentence.fr).not.toBe(refusal.sentence.en);
  });

  test("a file beyond the limit of bytes, before anything reads it", async () => {
    const refusal = await readFilm(smallFilm(), { bytes: 100, pixelsPerSide: 10_000, pixels: 60_000_000 });
    expect(refusal).toMatchObject({ code: "too-large" });
  });
});

test("a film cut anywhere is refused", async () => {
  const whole = writeDx(sampleDx);
  for (let length = 0; length < whole.length; length += 1) {
    const { code } = await refusalOf(whole.subarray(0, length));
    expect(["not-an-image", "truncated", "damaged", "no-pixel-data"], `cut at ${length}`).toContain(code);
  }
});

test("whatever follows the pixels does not matter", async () => {
  const junk = Buffer.from("trailing junk that no parser likes");
  expect(await greysOf(Buffer.concat([smallFilm(), junk]))).toEqual(smallPixels);
});

describe("the same six pixels", () => {
  test.each([
    ["explicit little endian", explicitLittleEndian],
    ["implicit little endian", "1.2.840.10008.1.2"],
    ["explicit big endian", "1.2.840.10008.1.2.2"],
  ])("in %s", async (_name, syntax) => expect(await greysOf(smallFilm({}, syntax))).toEqual(smallPixels));

  test("from a file at an odd offset in memory", async () => {
    const shifted = Buffer.concat([Buffer.alloc(1), smallFilm()]).subarray(1);
    expect(await greysOf(shifted)).toEqual(smallPixels);
  });

  test("in 8 bits, with a byte of padding", async () => {
    const eight = {
      "00280011": ["US", [1]],
      "00280010": ["US", [3]],
      "00280100": ["US", [8]],
      "00280101": ["US", [8]],
      "00280102": ["US", [7]],
    } as const;
    expect(await greysOf(smallFilm({ ...eight, "7fe00010": ["OB", Uint8Array.of(0, 128, 255, 0)] }))).toEqual([0, 128, 255]);
  });

  test("inverted", async () => {
    const film = filmOf(await readFilm(smallFilm({ "00280004": ["CS", "MONOCHROME1"] })));
    expect([...film.greys]).toEqual(smallPixels.map((grey) => 4095 - grey));
    expect(film.originalInverted).toBe(true);
  });

  test("signed: the least becomes 0", async () => {
    const signed = smallFilm({ "00280103": ["US", [1]], "7fe00010": ["OW", [-2048, -1, 0, 1, 100, 2047]] });
    expect(await greysOf(signed)).toEqual([0, 2047, 2048, 2049, 2148, 4095]);
  });

  test("in the upper bits of their words, an overlay below", async () => {
    const raised = smallPixels.map((grey) => (grey << 4) | 0b1010);
    expect(await greysOf(smallFilm({ "00280102": ["US", [15]], "7fe00010": ["OW", raised] }))).toEqual(smallPixels);
  });
});

describe("bits above the stored ones", () => {
  const words = { "7fe00010": ["OW", [0, 1, 2, 100, 4096, 0x1fff]] } as const;

  test("are a grey that overflowed: white stays white", async () => {
    expect(await greysOf(smallFilm(words))).toEqual([0, 1, 2, 100, 4095, 4095]);
  });

  test("are cut off when the header says that they are an overlay", async () => {
    expect(await greysOf(smallFilm({ ...words, "60000102": ["US", [12]] }))).toEqual([0, 1, 2, 100, 0, 4095]);
  });
});

test("non-square pixels are made square, and say so", async () => {
  const film = filmOf(await readFilm(smallFilm({ "00280030": ["DS", "0.2\\0.1"], "00280a02": ["CS", "FIDUCIAL"] })));
  expect(film).toMatchObject({
    columns: 3,
    rows: 3,
    calibration: { kind: "calibrated", mmPerPixel: 0.1 },
    madeSquareFrom: { rowSpacing: 0.2, columnSpacing: 0.1 },
  });
  expect([...film.greys]).toEqual([0, 1, 2, 50, 1001, 2049, 100, 2000, 4095]);
});

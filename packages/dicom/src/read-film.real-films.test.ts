import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Film, readFilm } from "./index.ts";
import { filmOf } from "./testing/film-of.ts";
import { hasSharedFilms, sharedFile } from "./testing/shared-file.ts";

const read = async (path: string): Promise<Film> => filmOf(await readFilm(sharedFile(path)));

let uncompressed: Film;
beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined); // the JPEG 2000 decoder tells standard output about every film
  if (hasSharedFilms) uncompressed = await read("dicom/RG3_UNC.dcm");
});

function largestDifference(one: Uint16Array, other: Uint16Array): number {
  return one.reduce((largest, grey, index) => Math.max(largest, Math.abs(grey - (other[index] ?? Number.POSITIVE_INFINITY))), 0);
}

describe.skipIf(!hasSharedFilms)("one ankle in every transfer syntax", () => {
  test.each([
    ["RLE", 0],
    ["JPLL", 0],
    ["JLSL", 0],
    ["J2KR", 0],
    ["JLSN", 4],
    ["J2KI", 9],
  ])("%s is within %i grey levels of the uncompressed film", async (syntax, levels) => {
    const film = await read(`dicom/RG3_${syntax}.dcm`);
    expect(film).toMatchObject({
      columns: 1760,
      rows: 1760,
      bits: 10,
      originalInverted: true,
      side: "right",
      calibration: { kind: "unknown" },
    });
    expect(film.greys.length).toBe(1760 * 1760);
    expect(largestDifference(film.greys, uncompressed.greys)).toBeLessThanOrEqual(levels);
  });

  test("MONOCHROME1 is turned over, its window with it", async () => {
    const bytes = sharedFile("dicom/RG3_UNC.dcm");
    const firstStored = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 2 * 1760 * 1760).getUint16(0, true);
    expect(uncompressed.greys[0]).toBe(1023 - firstStored);
    expect(uncompressed.window).toEqual({ centre: 473.5, width: 1023 });
  });

  test("lossy 12-bit JPEG is refused with a sentence", async () => {
    const refusal = await readFilm(sharedFile("dicom/RG3_JPLY.dcm"));
    expect(refusal).toMatchObject({
      kind: "refused",
      code: "unsupported-syntax",
      sentence: { en: expect.stringContaining("12-bit JPEG") },
    });
  });
});

describe.skipIf(!hasSharedFilms)("three feet", () => {
  test.each([
    ["base-of-5th-metatarsal", "base-of-5th-metatarsal-fracture-6.PNG", 1080, 1858, "right"],
    ["pseudo-jones", "avulsion-fracture-of-the-5th-metatarsal-styloid-pseudo-jones.png", 378, 810, "left"],
    ["accessory-navicular", "accessory-navicular-bone-3.jpg", 1244, 2205, "right"],
  ])("%s, as DICOM and as the picture it came from", async (name, original, columns, rows, side) => {
    const film = await read(`dicom/${name}.dcm`);
    expect(film).toMatchObject({ format: "dicom", columns, rows, bits: 12, side, weightBearing: "unknown", originalInverted: false });
    expect(film.identity).toMatchObject({ name: `Film^${name}`, birthDate: "1970-01-01", acquiredOn: "2026-01-05" });
    const picture = await read(original);
    expect(picture).toMatchObject({ format: "png", columns, rows, bits: 8, identity: {}, calibration: { kind: "unknown" } });
    const same = picture.greys.filter((grey, index) => Math.abs(grey - (film.greys[index] ?? 0) / 16) <= 2).length;
    expect(same / picture.greys.length).toBeGreaterThan(0.99);
  });

  test("a lateral JPEG", async () => {
    expect(await read("dorsal-avulsion-fracture-of-the-navicular-bone-2.jpg")).toMatchObject({ format: "jpeg", columns: 2991, rows: 2991 });
  });
});

test.skipIf(!hasSharedFilms)("a DX for presentation whose pixels are a thousandth too wide becomes square", async () => {
  expect(await read("dicom/highdicom_dx_image.dcm")).toMatchObject({
    columns: 211,
    rows: 169,
    bits: 8,
    originalInverted: true,
    side: "left",
    window: { centre: 127.5, width: 255 },
    calibration: { kind: "detector", mmPerPixel: 1.2 },
    madeSquareFrom: { rowSpacing: 1.2, columnSpacing: 1.201199999999 },
  });
});

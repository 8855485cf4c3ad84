import { expect, test } from "vitest";
import { readFilm } from "./index.ts";
import type { Attributes } from "./testing/dicom-file.ts";
import { filmOf } from "./testing/film-of.ts";
import { smallFilm } from "./testing/small-film.ts";

const pixelSpacing = (value: string): Attributes => ({ "00280030": ["DS", value] });
const imager = (value: string): Attributes => ({ "00181164": ["DS", value] });
const type = (value: string): Attributes => ({ "00280a02": ["CS", value] });
const magnification = (value: string): Attributes => ({ "00181114": ["DS", value] });

test.each<[string, Attributes, object]>([
  ["nothing", {}, { kind: "unknown" }],
  ["a fiducial", { ...pixelSpacing("0.13\\0.13"), ...type("FIDUCIAL"), ...imager("0.15\\0.15") }, { kind: "calibrated", mmPerPixel: 0.13 }],
  ["geometry", { ...pixelSpacing("0.13\\0.13"), ...type("GEOMETRY"), ...imager("0.15\\0.15") }, { kind: "corrected", mmPerPixel: 0.13 }],
  ["spacing of unknown type", pixelSpacing("0.14\\0.14"), { kind: "detector", mmPerPixel: 0.14 }],
  [
    "spacing of unknown type beside another detector spacing",
    { ...pixelSpacing("0.14\\0.14"), ...imager("0.15\\0.15") },
    { kind: "detector", mmPerPixel: 0.14 },
  ],
  ["detector spacing", imager("0.15\\0.15"), { kind: "detector", mmPerPixel: 0.15 }],
  ["a scanned film", { "00182010": ["DS", "0.1\\0.1"] }, { kind: "detector", mmPerPixel: 0.1 }],
  ["a magnification", { ...imager("0.15\\0.15"), ...magnification("1.25") }, { kind: "estimated", mmPerPixel: 0.12 }],
  [
    "a magnification beside the same spacing twice",
    { ...pixelSpacing("0.15\\0.15"), ...imager("0.15\\0.15"), ...magnification("1.25") },
    { kind: "estimated", mmPerPixel: 0.12 },
  ],
  [
    "a magnification already applied",
    { ...pixelSpacing("0.12\\0.12"), ...imager("0.15\\0.15"), ...magnification("1.25") },
    { kind: "detector", mmPerPixel: 0.12 },
  ],
  ["a magnification of 1", { ...imager("0.15\\0.15"), ...magnification("1.0") }, { kind: "detector", mmPerPixel: 0.15 }],
  ["zero", pixelSpacing("0\\0"), { kind: "unknown" }],
  ["one zero", pixelSpacing("0.1\\0"), { kind: "unknown" }],
  ["negative", pixelSpacing("-0.1\\-0.1"), { kind: "unknown" }],
  ["empty", pixelSpacing(""), { kind: "unknown" }],
  ["words", pixelSpacing("abc\\def"), { kind: "unknown" }],
  ["one number", pixelSpacing("0.1"), { kind: "unknown" }],
  ["zero, but detector spacing", { ...pixelSpacing("0\\0"), ...imager("0.15\\0.15") }, { kind: "detector", mmPerPixel: 0.15 }],
])("calibration from %s", async (_name, attributes, calibration) => {
  const film = filmOf(await readFilm(smallFilm(attributes)));
  expect(film.calibration).toEqual(calibration);
  expect(film.madeSquareFrom).toBeUndefined();
});

test("without spacing, the aspect ratio alone makes pixels square", async () => {
  const film = filmOf(await readFilm(smallFilm({ "00280034": ["IS", "1\\2"] })));
  expect(film).toMatchObject({
    columns: 5,
    rows: 2,
    calibration: { kind: "unknown" },
    madeSquareFrom: { rowSpacing: 1, columnSpacing: 2 },
  });
  expect([...film.greys]).toEqual([0, 1, 1, 2, 2, 100, 1050, 2000, 3048, 4095]);
});

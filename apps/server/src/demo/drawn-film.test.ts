import { readFilm } from "@firstray/dicom";
import { type LandmarkName, lateralityWarning } from "@firstray/radiograph";
import { expect, test } from "vitest";
import type { DemoFilm } from "./demo-film.ts";
import { type DrawnFilm, drawnFilm } from "./drawn-film.ts";
import { placedLandmarks } from "./placed-landmarks.ts";

const order: DemoFilm = {
  ...{ hva: 30, ima: 14, side: "right", view: "dorsoplantar", seed: 3, mmPerPixel: 0.5, weightBearing: "yes" },
  identity: { name: "Fictif^Essai", number: "T-1", birthDate: "1970-01-01", acquiredOn: "2027-01-04" },
};

test.each([
  { labelled: undefined, side: "right", warned: undefined },
  { labelled: "right", side: "right", warned: undefined },
  { labelled: "left", side: "left", warned: { labelled: "left", seen: "right" } },
] as const)("a right foot labelled $labelled is filed as $side; its landmarks warn of $warned", async ({ labelled, side, warned }) => {
  const { file, truth } = drawnFilm({ ...order, ...(labelled && { labelled }) });
  expect(await readFilm(file)).toMatchObject({ kind: "film", side, identity: { number: "T-1" } });
  const warning = lateralityWarning(placedLandmarks(truth));
  if (warned) expect(warning).toMatchObject(warned);
  else expect(warning).toBeUndefined();
});

type Point = DrawnFilm["truth"]["points"][LandmarkName];
/** In pixels. */
function lengthOf(...ends: readonly Point[]): number {
  const [a, b] = ends.map((end) => (end === undefined ? undefined : "0" in end ? end : end.at));
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.NaN;
}

test("an order after an operation is another film, of the same foot", () => {
  const operation = { lateralShiftMm: 6, varusTiltDegrees: 9, kerfMm: 2 };
  const [before, after] = [drawnFilm(order), drawnFilm({ ...order, operation })].map(({ truth: { points } }) => ({
    first: lengthOf(points.firstMetatarsalHeadCentre, points.firstMetatarsalBaseCentre),
    second: lengthOf(points.secondMetatarsalHeadCentre, points.secondMetatarsalBaseCentre),
  }));
  expect(after?.second).toBeCloseTo(before?.second ?? Number.NaN, 1);
  expect(after?.first).toBeLessThan((before?.first ?? Number.NaN) - 1);
});

test("an order with its wire is another film", () => {
  const after = { ...order, hva: 11, ima: 8, deformity: { hva: 30, ima: 14 } };
  expect(drawnFilm({ ...after, wire: true }).file).not.toEqual(drawnFilm(after).file);
});

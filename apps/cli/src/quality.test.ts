import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { uidFrom, writeDx } from "@firstray/dicom";
import { drawFoot, pairOnOneFilm } from "@firstray/phantom";
import type { LandmarkFile, WeightBearing } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";

const folder = scratchFolder();
const order = { hva: 30, ima: 13, seed: 5, mmPerPixel: 0.5 } as const;
const right = drawFoot({ ...order, side: "right" });
const pair = pairOnOneFilm(right, drawFoot({ ...order, side: "left" }));

interface Picture {
  readonly greys: Uint16Array;
  readonly columns: number;
  readonly rows: number;
}

/** Writes a right foot's film and its landmarks, and measures it. */
function measured(
  name: string,
  { greys, columns, rows }: Picture,
  truth: LandmarkFile,
  weightBearing: WeightBearing,
  more: readonly string[],
): string {
  const identity = { name: "ESSAI^FICTIF", number: "T-1", birthDate: "1970-01-01", acquiredOn: "2027-01-04" };
  const uids = { study: uidFrom("quality"), series: uidFrom("quality 1"), sop: uidFrom(`quality ${name}`) };
  const described = { bits: 12, mmPerPixel: 0.5, view: "dorsoplantar", side: "right", weightBearing } as const;
  writeFileSync(join(folder, `${name}.dcm`), writeDx({ greys, columns, rows, ...described, identity, uids, manufacturerModel: "test" }));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(truth));
  const { code, out, complaint } = firstray(["measure", join(folder, `${name}.dcm`), "--landmarks", join(folder, `${name}.json`), ...more]);
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  return out;
}

function checks(json: string): readonly string[] {
  return JSON.parse(json).film.quality.map(({ check, kind }: { check: string; kind: string }) => `${check} ${kind}`);
}

test("a sound standing film has nothing against it", () => {
  expect(checks(measured("sound", right, right.truth, "yes", ["--json"]))).toEqual([]);
});

test("a film of both feet, not known to be standing, says so to a machine and to people in their language", () => {
  expect(checks(measured("both", pair, pair.truth.right, "unknown", ["--json"]))).toEqual(["weight-bearing missing", "both-feet weak"]);
  expect(measured("both", pair, pair.truth.right, "unknown", [])).toMatch(/^! Both feet seem to be on this film/m);
});

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFilm } from "@firstray/dicom";
import { boneNames } from "@firstray/phantom";
import { parseLandmarks } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";

const folder = scratchFolder();
const drawn = (out: string): string[] => [
  "phantom",
  "--hva",
  "32",
  "--ima",
  "14",
  "--side",
  "left",
  "--seed",
  "7",
  "--out",
  join(folder, out),
];

test("a drawn film, measured from its truth, has the angles that it was drawn with", () => {
  expect(firstray(drawn("foot.dcm"))).toMatchObject({ code: 0, complaint: "" });
  const [film, truth] = [join(folder, "foot.dcm"), join(folder, "foot.truth.json")];
  expect("kind" in parseLandmarks(JSON.parse(readFileSync(truth, "utf8")))).toBe(false);
  const reply = JSON.parse(firstray(["measure", film, "--landmarks", truth, "--json"]).out);
  expect(reply.film).toMatchObject({
    view: "dorsoplantar",
    side: "left",
    weightBearing: "yes",
    calibration: { kind: "detector" },
    warnings: [],
  });
  const value = (name: string): number =>
    reply.measurements.find((m: { name: string; method: string }) => m.name === name && m.method === "shaft").value;
  expect(value("halluxValgusAngle")).toBeCloseTo(32, 1);
  expect(value("intermetatarsalAngle")).toBeCloseTo(14, 1);
  expect(JSON.parse(readFileSync(truth, "utf8")).measurements).toEqual(reply.measurements);
});

test("the same order is the same bytes", () => {
  for (const out of ["once.dcm", "again.dcm"]) firstray(drawn(out));
  expect(readFileSync(join(folder, "once.dcm")).equals(readFileSync(join(folder, "again.dcm")))).toBe(true);
});

test("where the film cannot be written nothing is", () => {
  writeFileSync(join(folder, "file"), "");
  const before = readdirSync(folder);
  const { code, out, complaint } = firstray(drawn("file/foot.dcm"));
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(complaint).toMatch(/^\S+foot\.dcm cannot be written: .+\.\n$/);
  expect(readdirSync(folder)).toEqual(before);
});

test("a lateral film has a lateral truth, and says so", () => {
  expect(firstray([...drawn("side.dcm"), "--view", "lateral"])).toMatchObject({ code: 0, complaint: "" });
  const truth = join(folder, "side.truth.json");
  expect(JSON.parse(readFileSync(truth, "utf8"))).toMatchObject({ view: "lateral", side: "left" });
  const reply = JSON.parse(firstray(["measure", join(folder, "side.dcm"), "--landmarks", truth, "--json"]).out);
  expect(reply.film).toMatchObject({ view: "lateral", warnings: [] });
  expect(reply.measurements).toContainEqual(expect.objectContaining({ name: "calcanealPitch", kind: "measured" }));
});

test("masks: one picture for each bone, as large as the film, white where its landmarks lie", async () => {
  const { code, out } = firstray([...drawn("masked.dcm"), "--masks"]);
  expect(code).toBe(0);
  const paths = boneNames.map((bone) => join(folder, `masked.${bone}.png`));
  expect(out.trim().split("\n")).toEqual([join(folder, "masked.dcm"), join(folder, "masked.truth.json"), ...paths]);
  const film = await readFilm(readFileSync(join(folder, "masked.dcm")));
  const mask = await readFilm(readFileSync(join(folder, "masked.firstMetatarsal.png")));
  if (film.kind !== "film" || mask.kind !== "film") throw new Error("film and mask were expected to be read");
  expect([mask.columns, mask.rows]).toEqual([film.columns, film.rows]);
  expect(new Set(mask.greys)).toEqual(new Set([0, 255]));
  const [x, y] = JSON.parse(readFileSync(join(folder, "masked.truth.json"), "utf8")).points.firstMetatarsalHeadCentre;
  expect(mask.greys[Math.round(y) * mask.columns + Math.round(x)]).toBe(255);
});

test.each([
  { hva: "-30", ima: "-5" },
  { hva: "70", ima: "30" },
])("the ends of the ranges are drawn: $hva and $ima", ({ hva, ima }) => {
  const ended = firstray(["phantom", "--hva", hva, "--ima", ima, "--side", "right", "--seed", "1", "--out", join(folder, "end.dcm")]);
  expect(ended).toMatchObject({ code: 0, complaint: "" });
});

test.each([
  { options: ["--hva", "71", "--ima", "14"], says: "--hva is 71: expected a number from -30 to 70." },
  { options: ["--hva", "wide", "--ima", "14"], says: "--hva is wide: expected a number from -30 to 70." },
  { options: ["--hva", "-31", "--ima", "14"], says: "--hva is -31: expected a number from -30 to 70." },
  { options: ["--hva", "30", "--ima", "-6"], says: "--ima is -6: expected a number from -5 to 30." },
  { options: ["--hva", "30", "--ima", "14", "--view", "oblique"], says: "--view is oblique: expected dorsoplantar or lateral." },
])("$options is refused", ({ options, says }) => {
  const refusal = firstray(["phantom", ...options, "--side", "left", "--seed", "1", "--out", join(folder, "never.dcm")]);
  expect(refusal).toEqual({ code: 1, out: "", complaint: `${says}\n` });
  expect(readdirSync(folder)).not.toContain("never.dcm");
});

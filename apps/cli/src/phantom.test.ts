import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

test.each([
  { options: ["--hva", "70", "--ima", "14"], says: "--hva is 70: expected a number from -20 to 60." },
  { options: ["--hva", "wide", "--ima", "14"], says: "--hva is wide: expected a number from -20 to 60." },
  { options: ["--hva", "-30", "--ima", "14"], says: "--hva is -30: expected a number from -20 to 60." },
  { options: ["--hva", "30", "--ima", "-1"], says: "--ima is -1: expected a number from 0 to 25." },
])("$options is refused", ({ options, says }) => {
  const refusal = firstray(["phantom", ...options, "--side", "left", "--seed", "1", "--out", join(folder, "never.dcm")]);
  expect(refusal).toEqual({ code: 1, out: "", complaint: `${says}\n` });
  expect(readdirSync(folder)).not.toContain("never.dcm");
});

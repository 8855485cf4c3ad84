import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawFoot, type FootOrder } from "@firstray/phantom";
import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { phantomFiles } from "./phantom-files.ts";
import { plan } from "./plan.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";
import { writeWholeFiles } from "./whole-files.ts";

const surroundings = { today: "2027-01-11", language: "en" } as const;
const folder = scratchFolder();
const at = (name: string): string => join(folder, name);
const foot: FootOrder = { hva: 30, ima: 14, side: "right", seed: 61, mmPerPixel: 0.4 };
const operation = { lateralShiftMm: 6, varusTiltDegrees: 4, kerfMm: 1.5 } as const;
const compared = [at("plan.json"), at("after.dcm"), "--landmarks", at("after.truth.json")];

beforeAll(async () => {
  await writeWholeFiles(phantomFiles(drawFoot(foot), foot, at("before.dcm")));
  await writeWholeFiles(phantomFiles(drawFoot({ ...foot, operation }), foot, at("after.dcm")));
  const order = ["--shift", "6", "--tilt", "4", "--kerf", "1.5", "--json"];
  const planned = await plan.run([at("before.dcm"), "--landmarks", at("before.truth.json"), ...order], surroundings);
  if (planned.kind !== "done") throw new Error(planned.sentence.en);
  writeFileSync(at("plan.json"), planned.output);
});

test("a plan of a film holds ranges and the wire", () => {
  const { ranges, sampled, wire, wireShift } = JSON.parse(readFileSync(at("plan.json"), "utf8"));
  expect(ranges).toContainEqual(expect.objectContaining({ name: "intermetatarsalAngle", method: "head-base" }));
  expect(sampled.shareReachingTarget).toBeGreaterThan(0);
  expect(wire).toMatchObject({ kind: "wire", diameterMm: 2, runInCanalMm: expect.any(Number), lengthToOrderMm: expect.any(Number) });
  expect(wireShift).toEqual(expect.any(Number));
});

test("landmarks of the wrong view are no lateral film", async () => {
  const truth = at("before.truth.json");
  const outcome = await plan.run([at("before.dcm"), "--landmarks", truth, "--lateral", truth], surroundings);
  expect(outcome).toMatchObject({ kind: "refused", sentence: { en: expect.stringContaining("dorsoplantar"), fr: expect.any(String) } });
});

describe("firstray compare", () => {
  test("a foot that was operated on as planned is told as planned", async () => {
    const outcome = await compare.run([...compared, "--json"], surroundings);
    if (outcome.kind !== "done") throw new Error(outcome.sentence.en);
    const { lateralShift, shortening, varusTiltDegrees, registration } = JSON.parse(outcome.output);
    expect(lateralShift.achieved).toBeCloseTo(6, 0);
    expect(shortening.achieved).toBeCloseTo(1.5, 0);
    expect(Math.abs(varusTiltDegrees.achieved - 4)).toBeLessThan(0.5);
    expect(registration).toMatchObject({ by: "rigid", residualMm: expect.closeTo(0, 1) });
  });

  test("the table speaks both languages", async () => {
    for (const [language, word] of [
      ["en", "Achieved"],
      ["fr", "Obtenu"],
    ] as const)
      expect(await compare.run(compared, { ...surroundings, language })).toMatchObject({ output: expect.stringContaining(word) });
  });

  test.each([
    ["a wire whose edges lie on one spot", ["--wire-across", "10,10,10,11"], "pixels apart"],
    ["a wire without its second edge", ["--wire-across", "10,10"], "2 points"],
    ["a scale that the bones contradict", ["--wire-across", "10,10,10,20"], "calibration"],
  ])("%s is refused with a sentence", async (_, options, words) => {
    const outcome = await compare.run([...compared, ...options], surroundings);
    expect(outcome).toMatchObject({ kind: "refused", sentence: { en: expect.stringContaining(words), fr: expect.any(String) } });
  });

  test("what is not a plan is refused", async () => {
    const outcome = await compare.run([at("after.truth.json"), at("after.dcm"), "--landmarks", at("after.truth.json")], surroundings);
    expect(outcome).toMatchObject({ kind: "refused", sentence: { en: expect.stringContaining("not a plan") } });
  });
});

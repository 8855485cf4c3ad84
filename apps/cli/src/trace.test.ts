import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LandmarkFile, type LandmarkName, landmarkPosition, parseLandmarks } from "@firstray/radiograph";
import { beforeAll, describe, expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";

const folder = scratchFolder();
const at = (name: string): string => join(folder, name);
const film = at("foot.dcm");
const angles = { hva: 32, ima: 14 };
let truth: LandmarkFile;

beforeAll(() => {
  const order = ["--hva", String(angles.hva), "--ima", String(angles.ima), "--side", "right", "--seed", "3"];
  expect(firstray(["phantom", ...order, "--out", film])).toMatchObject({ code: 0, complaint: "" });
  truth = JSON.parse(readFileSync(at("foot.truth.json"), "utf8"));
});

function middle(...names: LandmarkName[]): [number, number] {
  const points = names.map((name) => {
    const point = truth.points[name];
    if (point === undefined) throw new Error(`the truth must hold ${name}`);
    return landmarkPosition(point);
  });
  const mean = (of: "x" | "y"): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  return [mean("x"), mean("y")];
}

function tapped(name: string, taps: object, differing: object = {}): string {
  writeFileSync(at(name), JSON.stringify({ format: "firstray-taps/1", view: "dorsoplantar", side: "right", taps, ...differing }));
  return at(name);
}

const everyTap = (): object => ({
  firstMetatarsal: middle("firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"),
  secondMetatarsal: middle("secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"),
  proximalPhalanx: middle("proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"),
  firstMetatarsalHead: middle("firstMetatarsalHeadCentre"),
});

test("what is traced from one tap for each bone, measured, gives the drawn angles within the interval", () => {
  const { code, out, complaint } = firstray(["trace", film, "--taps", tapped("taps.json", everyTap()), "--json"]);
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  const traced = JSON.parse(out);
  expect("kind" in parseLandmarks(traced)).toBe(false);
  expect(traced.points.firstMetatarsalShaftDistal.sd).toEqual([expect.any(Number), expect.any(Number)]);
  writeFileSync(at("traced.json"), out);
  const reply = JSON.parse(firstray(["measure", film, "--landmarks", at("traced.json"), "--json"]).out);
  const errorOf = (name: string, drawn: number): number =>
    Math.abs(reply.measurements.find((m: { name: string; method: string }) => m.name === name && m.method === "shaft").value - drawn);
  expect(errorOf("halluxValgusAngle", angles.hva)).toBeLessThan(3);
  expect(errorOf("intermetatarsalAngle", angles.ima)).toBeLessThan(3);
});

test("a table for people says every point with its spread, and what to look at", () => {
  const taps = tapped("one-off.json", { ...everyTap(), secondMetatarsal: [5, 5] });
  const arguments_ = ["trace", film, "--taps", taps];
  const { code, out } = firstray(arguments_);
  expect(code).toBe(0);
  expect(out).toMatch(/^! secondMetatarsal: /m);
  expect(out).toMatch(/First metatarsal, distal mid-shaft( +\d+\.\d){4}/);
  expect(firstray(arguments_, { LC_ALL: "fr_CA.UTF-8" }).out).toMatch(/Premier métatarsien, milieu de la diaphyse distale( +\d+,\d){4}/);
});

test("taps filed under the other foot are traced, and the contradiction is named", () => {
  const taps = tapped("other-foot.json", everyTap(), { side: "left" });
  expect(firstray(["trace", film, "--taps", taps]).out).toMatch(/^! The film is labelled right/m);
});

describe("refused in one sentence", () => {
  test.each([
    { title: "no taps", taps: () => tapped("none.json", {}), says: /names no structure/ },
    { title: "only a tap beside the foot", taps: () => tapped("beside.json", { firstMetatarsal: [3, 3] }), says: /^firstMetatarsal: / },
    { title: "a structure that nobody taps", taps: () => tapped("odd.json", { elbow: [3, 3] }), says: /elbow/ },
    { title: "landmarks for taps", taps: () => at("foot.truth.json"), says: /firstray-taps\/1/ },
    { title: "a missing file", taps: () => at("missing.json"), says: /there is no such file/ },
  ])("$title", ({ taps, says }) => {
    const { code, out, complaint } = firstray(["trace", film, "--taps", taps(), "--json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(complaint).toMatch(says);
    expect(complaint).toMatch(/^[^\n]+\.\n$/);
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LandmarkFile, type LandmarkName, landmarkPosition, landmarksOfView, type Position, type TapName } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";

const folder = scratchFolder();
const at = (name: string): string => join(folder, name);

/** A place between two landmarks of the truth, or on its way beyond them. */
function between(truth: LandmarkFile, from: LandmarkName, to: LandmarkName, share = 0.5): Position {
  const [a, b] = [from, to].map((name) => landmarkPosition(truth.points[name] ?? [Number.NaN, Number.NaN]));
  return a && b ? [a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)] : [0, 0];
}

function tapsOn(truth: LandmarkFile): { readonly [Name in TapName]?: Position } {
  const middle = (from: LandmarkName, to: LandmarkName, share?: number): Position => between(truth, from, to, share);
  const on = (name: LandmarkName): Position => middle(name, name);
  return {
    firstMetatarsal: middle("firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"),
    secondMetatarsal: middle("secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal"),
    proximalPhalanx: middle("proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal"),
    firstMetatarsalHead: on("firstMetatarsalHeadCentre"),
    firstMetatarsalBase: on("firstMetatarsalBaseCentre"),
    secondMetatarsalHead: on("secondMetatarsalHeadCentre"),
    secondMetatarsalBase: on("secondMetatarsalBaseCentre"),
    firstMetatarsalHeadArticularMedial: on("firstMetatarsalHeadArticularMedial"),
    firstMetatarsalHeadArticularLateral: on("firstMetatarsalHeadArticularLateral"),
    distalPhalanx: middle("distalPhalanxBase", "distalPhalanxTip"),
    tibialSesamoid: middle("tibialSesamoidMedial", "tibialSesamoidLateral"),
    fibularSesamoid: middle("fibularSesamoidMedial", "fibularSesamoidLateral"),
    thirdMetatarsal: middle("thirdMetatarsalShaftProximal", "thirdMetatarsalShaftDistal"),
  };
}

test.each([
  { side: "right", seed: 3 },
  { side: "left", seed: 8 },
])("thirteen taps on a $side foot trace every landmark, and every dorsoplantar measurement is measured from them", ({ side, seed }) => {
  const film = at(`${side}.dcm`);
  const drawn = firstray(["phantom", "--hva", "30", "--ima", "13", "--side", side, "--seed", String(seed), "--out", film]);
  expect(drawn).toMatchObject({ code: 0, complaint: "" });
  const truth: LandmarkFile = JSON.parse(readFileSync(at(`${side}.truth.json`), "utf8"));
  writeFileSync(at("taps.json"), JSON.stringify({ format: "firstray-taps/1", view: "dorsoplantar", side, taps: tapsOn(truth) }));
  const { out, complaint } = firstray(["trace", film, "--taps", at("taps.json"), "--json"]);
  expect(complaint).toBe("");
  const traced = JSON.parse(out);
  expect(traced.problems).toEqual([]);
  expect(Object.keys(traced.points).sort()).toEqual(landmarksOfView.dorsoplantar.filter((name) => name !== "nailMedialCorner").sort());
  writeFileSync(at("traced.json"), out);
  const { measurements } = JSON.parse(firstray(["measure", film, "--landmarks", at("traced.json"), "--json"]).out);
  expect(measurements.length).toBeGreaterThan(15);
  expect(measurements.filter(({ kind }: { readonly kind: string }) => kind !== "measured")).toEqual([]);
  const known: readonly { readonly name: string; readonly method: string | null; readonly value: number }[] = JSON.parse(
    firstray(["measure", film, "--landmarks", at(`${side}.truth.json`), "--json"]).out,
  ).measurements;
  for (const { name, method, value } of known.filter((truly) =>
    ["neckWidth", "eminence", "halluxInterphalangealAngle"].includes(truly.name),
  )) {
    const read = measurements.find(
      (m: { readonly name: string; readonly method: string | null }) => m.name === name && m.method === method,
    );
    expect(Math.abs(read.value - value), `${name}: ${read.value} for ${value}`).toBeLessThan(
      name === "halluxInterphalangealAngle" ? 6 : 0.8,
    );
  }
});

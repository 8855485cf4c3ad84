import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFilm, uidFrom, writeDx } from "@firstray/dicom";
import type { LandmarkFile, Measurement } from "@firstray/radiograph";
import { describe, expect, test } from "vitest";
import { firstray } from "./testing/firstray.ts";
import { hasRealFilms, landmarksOf, realFilm } from "./testing/real-film.ts";
import { scratchFolder } from "./testing/scratch-folder.ts";

const folder = scratchFolder();

type Reply = {
  readonly film: {
    readonly side: string;
    readonly calibration: object;
    readonly warnings: readonly { code: string; sentence: string }[];
    readonly quality: readonly { check: string }[];
  };
  readonly measurements: readonly Measurement[];
};

function measured(film: string, landmarks: string): Reply {
  const { code, out, complaint } = firstray(["measure", film, "--landmarks", landmarks, "--json"]);
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
  return JSON.parse(out);
}

function find({ measurements }: Reply, name: string, method: string): Measurement {
  const found = measurements.find((entry) => entry.name === name && entry.method === method);
  if (!found) throw new Error(`no ${name} by ${method}`);
  return found;
}

function degrees(reply: Reply, name: string): number {
  const found = find(reply, name, "shaft");
  if (found.kind !== "measured") throw new Error(`${name} was not measured`);
  return found.value;
}

describe.skipIf(!hasRealFilms)("firstray measure", () => {
  test.each([
    { name: "base-of-5th-metatarsal", hva: 6.9, ima: 6.96, warnings: [] },
    { name: "pseudo-jones", hva: 13.99, ima: 5.02, warnings: ["laterality"] },
    { name: "accessory-navicular", hva: 10.5, ima: 6.5, within: 2.5, warnings: [] },
  ])("$name: HVA $hva, IMA $ima, warnings $warnings", ({ name, hva, ima, within = 0.05, warnings }) => {
    const reply = measured(realFilm(name), landmarksOf(name));
    expect(Math.abs(degrees(reply, "halluxValgusAngle") - hva)).toBeLessThanOrEqual(within);
    expect(Math.abs(degrees(reply, "intermetatarsalAngle") - ima)).toBeLessThanOrEqual(within);
    expect(reply.film.warnings.map(({ code }) => code)).toEqual(warnings);
    // Nothing but what the file cannot say: the picture of each is sound, its toe's tip within 3 % of the edge in two of them.
    expect(reply.film.quality.map(({ check }) => check)).toEqual(["weight-bearing"]);
    expect(reply.film).toMatchObject({ view: "dorsoplantar", weightBearing: "unknown", calibration: { kind: "unknown" } });
  });

  test("what the landmarks do not allow names those that are missing", () => {
    const reply = measured(realFilm("base-of-5th-metatarsal"), landmarksOf("base-of-5th-metatarsal"));
    expect(find(reply, "halluxValgusAngle", "head-base")).toEqual({
      name: "halluxValgusAngle",
      method: "head-base",
      kind: "not-measurable",
      missing: ["firstMetatarsalBaseCentre", "firstMetatarsalHeadCentre"],
    });
  });

  test.each(["left", "right"] as const)("the mirrored film labelled %s gives the same angles", async (side) => {
    const name = "base-of-5th-metatarsal";
    const { film, landmarks } = await mirrored(name, side);
    const reply = measured(film, landmarks);
    const original = measured(realFilm(name), landmarksOf(name));
    for (const angle of ["halluxValgusAngle", "intermetatarsalAngle"])
      expect(degrees(reply, angle)).toBeCloseTo(degrees(original, angle), 9);
    expect(reply.film.warnings.map(({ code }) => code)).toEqual(side === "left" ? [] : ["laterality"]);
  });

  test("a decoder that prints does not print into the reply", () => {
    const { code, out } = firstray(["measure", realFilm("RG3_J2KR"), "--landmarks", landmarksOf("pseudo-jones"), "--json"]);
    expect(code).toBe(0);
    expect(() => JSON.parse(out)).not.toThrow();
  });

  test("a table for people says interval and method, in the language of the terminal", () => {
    const name = "base-of-5th-metatarsal";
    const arguments_ = ["measure", realFilm(name), "--landmarks", landmarksOf(name)];
    expect(firstray(arguments_).out).toMatch(/Hallux valgus angle +shaft +6\.9° +± 3\.5°/);
    expect(firstray(arguments_, { LC_ALL: "fr_CA.UTF-8" }).out).toMatch(/Angle d’hallux valgus +shaft +6,9/);
  });

  test.each([
    { title: "a syntax that is not read", film: () => realFilm("RG3_JPLY"), says: /lossy 12-bit JPEG/ },
    { title: "a truncated film", film: () => cut("pseudo-jones"), says: /\./ },
  ])("$title is refused in one sentence", ({ film, says }) => {
    const { code, out, complaint } = firstray(["measure", film(), "--landmarks", landmarksOf("pseudo-jones"), "--json"]);
    expect({ code, out, lines: complaint.trimEnd().split("\n").length }).toEqual({ code: 1, out: "", lines: 1 });
    expect(complaint).toMatch(says);
    expect(complaint).not.toMatch(/ {2}at /);
  });
});

function cut(name: string): string {
  const bytes = readFileSync(realFilm(name));
  const path = join(folder, "cut.dcm");
  writeFileSync(path, bytes.subarray(0, bytes.length / 2));
  return path;
}

async function mirrored(name: string, side: "left" | "right"): Promise<{ film: string; landmarks: string }> {
  const read = await readFilm(readFileSync(realFilm(name)));
  if (read.kind !== "film") throw new Error(read.sentence.en);
  const { columns, rows, bits, weightBearing } = read;
  const greys = read.greys.map((_, index) => read.greys[index - (index % columns) + columns - 1 - (index % columns)] ?? 0);
  const file: LandmarkFile = JSON.parse(readFileSync(landmarksOf(name), "utf8"));
  const points = Object.fromEntries(
    Object.entries(file.points).map(([landmark, point]) => {
      const [x, y] = "0" in point ? point : point.at;
      return [landmark, [columns - 1 - x, y]];
    }),
  );
  const dx = writeDx({
    ...{ greys, columns, rows, bits, weightBearing, side },
    mmPerPixel: 0.1,
    view: "dorsoplantar",
    identity: { name: "Mirrored^Foot", number: "M-1", birthDate: "1970-01-01", acquiredOn: "2027-01-04" },
    uids: { study: uidFrom("a"), series: uidFrom("b"), sop: uidFrom("c") },
    manufacturerModel: "mirror",
  });
  const paths = { film: join(folder, `mirrored-${side}.dcm`), landmarks: join(folder, `mirrored-${side}.json`) };
  writeFileSync(paths.film, dx);
  writeFileSync(paths.landmarks, JSON.stringify({ format: file.format, view: file.view, side, points }));
  return paths;
}

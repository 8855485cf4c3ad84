import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type DxFilm, readFilm, writeDx } from "./index.ts";
import { filmOf } from "./testing/film-of.ts";
import { sampleDx } from "./testing/sample-dx.ts";

const dxFilm: fc.Arbitrary<DxFilm> = fc
  .record({ columns: fc.integer({ min: 1, max: 20 }), rows: fc.integer({ min: 1, max: 20 }), bits: fc.integer({ min: 6, max: 16 }) })
  .chain(({ columns, rows, bits }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      bits: fc.constant(bits),
      greys: fc.uint16Array({ minLength: columns * rows, maxLength: columns * rows, max: 2 ** bits - 1 }),
      mmPerPixel: fc.double({ min: 0.01, max: 1, noNaN: true }).map((value) => Number(value.toPrecision(12))),
      view: fc.constantFrom("dorsoplantar", "lateral"),
      side: fc.constantFrom("left", "right"),
      weightBearing: fc.constantFrom("yes", "no", "unknown"),
    }),
  )
  .map((film) => ({ ...sampleDx, ...film }));

test("a written film reads back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(dxFilm, async (film) => {
      const { greys, columns, rows, bits, view, side, weightBearing, identity, uids, mmPerPixel } = film;
      const read = filmOf(await readFilm(writeDx(film)));
      expect(read).toMatchObject({ columns, rows, bits, view, side, weightBearing, calibration: { kind: "detector", mmPerPixel } });
      expect(read.identity).toEqual({ ...identity, sopInstanceUid: uids.sop });
      expect(Buffer.compare(Buffer.from(read.greys.buffer), Buffer.from(greys.buffer))).toBe(0);
    }),
  );
});

test.each([
  ["FIDUCIAL", "calibrated"],
  ["GEOMETRY", "corrected"],
] as const)("%s spacing reads back as %s", async (calibrationType, kind) => {
  const film = filmOf(await readFilm(writeDx({ ...sampleDx, calibrationType })));
  expect(film.calibration).toEqual({ kind, mmPerPixel: 0.139 });
});

test("the same film is the same bytes", () => expect(writeDx(sampleDx)).toEqual(writeDx({ ...sampleDx })));

test.each<[string, Partial<DxFilm>, RegExp]>([
  ["too few greys", { columns: 25 }, /needs 400 greys, got 384/],
  ["a grey beyond the bits", { bits: 8 }, /below 256/],
  ["17 bits", { bits: 17 }, /6 to 16 bits, got 17/],
  ["no size", { mmPerPixel: 0 }, /positive size in mm, got 0/],
])("%s throws", (_name, change, message) => expect(() => writeDx({ ...sampleDx, ...change })).toThrow(message));

function installed(program: string): boolean {
  const found = spawnSync(program, ["--version"]).error === undefined;
  if (!found) console.log(`skipped: the check of written DICOM by ${program}, because it is not installed`);
  return found;
}

const folder = mkdtempSync(join(tmpdir(), "firstray-dx-"));
afterAll(() => rmSync(folder, { recursive: true }));

const variants: readonly [string, Partial<DxFilm>][] = [
  ["left-dorsoplantar", {}],
  ["right-lateral-fiducial", { side: "right", view: "lateral", calibrationType: "FIDUCIAL", weightBearing: "no" }],
  ["geometry", { calibrationType: "GEOMETRY", weightBearing: "unknown", layout: { rightwards: "dorsal", downwards: "distal" } }],
];

function written(name: string, change: Partial<DxFilm>): string {
  const path = join(folder, `${name}.dcm`);
  writeFileSync(path, writeDx({ ...sampleDx, ...change }));
  return path;
}

describe.skipIf(!installed("dciodvfy"))("dciodvfy finds no error", () => {
  test.each(variants)("%s", (name, change) => {
    const { stderr } = spawnSync("dciodvfy", [written(name, change)], { encoding: "utf8" });
    expect(stderr).toContain("DXImageForPresentation");
    expect(stderr).not.toContain("Error");
  });
});

describe.skipIf(!installed("dcmdump"))("dcmdump reads it", () => {
  test("with the codes and orientation of a left foot, toes up", () => {
    const dump = execFileSync("dcmdump", [written("dump", {})], { encoding: "utf8" });
    for (const expected of ["399335002", "56459004", "109054", "87731000", "[R\\H]", "[L]"]) expect(dump).toContain(expected);
  });
});

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { PlanState } from "@firstray/contract";
import {
  noCorrection,
  planGeometryVersion,
  plannableFoot,
  plannedNumbers,
  publishedPlanSettings,
  usualExecutionSpread,
} from "@firstray/osteotomy";
import { drawFoot } from "@firstray/phantom";
import { emptyFacts, evolve, type Facts } from "@firstray/record";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filmFiles } from "../film/film-files.ts";
import type { FilmRow } from "../store/film-row.ts";
import { makePlanSheet } from "./make-plan-sheet.ts";
import { planSheetOf } from "./plan-sheet-of.ts";

const drawn = drawFoot({ hva: 28, ima: 13, side: "right", seed: 1, mmPerPixel: 0.4 });
const calibration = { kind: "detector", mmPerPixel: 0.4 } as const;
const by = {
  correction: { ...noCorrection, lateralShift: 7, varusTiltDegrees: 6, kerf: 2 },
  settings: publishedPlanSettings,
  execution: usualExecutionSpread,
};
const contentHash = "ab".repeat(32);
const actor = { kind: "staff", id: "s", name: "Dre Œuvrard-Exemple", role: "surgeon" } as const;
const said = { version: 1, occurredOn: "2027-01-04", recordedAt: "2027-01-04T15:00:00Z", actor } as const;

/** A signed plan of an invented patient whose name has accents. */
function factsWithPlan(): Facts {
  const foot = plannableFoot(drawn.truth, calibration);
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  const patient = {
    familyName: "Bélanger-Œuvrard",
    givenName: "Maëlle",
    number: "D-0042",
    birthDate: "1968-03-02",
    language: "fr",
  } as const;
  const file = { contentHash, format: "dicom", columns: drawn.columns, rows: drawn.rows } as const;
  const description = { view: "dorsoplantar", side: "right", weightBearing: "yes", acquiredOn: "2027-01-03" } as const;
  const plan = { plan: "plan-1", film: "film-1", episode: "right-1", foot: "right", landmarks: drawn.truth, calibration, ...by } as const;
  const facts = [
    { ...said, id: "1", type: "PatientRegistered", payload: patient },
    { ...said, id: "2", type: "EpisodeOpened", payload: { episode: "right-1", foot: "right", protocolVersion: 1 } },
    { ...said, id: "3", type: "FilmAdded", payload: { film: "film-1", file, description, mismatch: [] } },
    {
      ...said,
      id: "4",
      type: "PlanSigned",
      payload: { ...plan, planned: plannedNumbers({ foot, ...by }), geometryVersion: planGeometryVersion },
    },
  ] as const;
  return facts.reduce(evolve, emptyFacts);
}

const facts = factsWithPlan();
const [plan] = facts.plans;
if (!plan) throw new Error("the plan is signed");
const current: PlanState = { kind: "current" };
const contentIn = (language: "en" | "fr", state: PlanState = current) =>
  planSheetOf({ facts, plan, state, practice: "Clinique", recorded: "2027-01-04 10:00", printed: "2027-01-04 10:01" }, language);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plan-sheet-"));
  await writeFile(join(folder, "greys.gz"), gzipSync(Buffer.from(drawn.greys.buffer)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function sheet(form: "pdf" | "png", language: "en" | "fr" = "fr", state: PlanState = current): Promise<Buffer> {
  const decoded = { columns: drawn.columns, rows: drawn.rows, bits: drawn.bits, window: { centre: 2048, width: 4096 } };
  const film = { contentHash, decoded } as unknown as FilmRow; // the sheet reads nothing else of a film's row
  const films = { ...filmFiles(folder), greys: () => join(folder, "greys.gz") };
  return makePlanSheet(films, { plan: plan as NonNullable<typeof plan>, film, content: contentIn(language, state), form });
}

describe("the sheet on paper", () => {
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await sheet("pdf");
  }, 30_000);

  test("is a tagged PDF/A in the language it is written in", () => {
    const text = pdf.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text).toContain("/StructTreeRoot");
    expect(text).toMatch(/\/Lang \(fr-CA\)/);
    expect(text).toMatch(/\/MarkInfo <<[^>]*\/Marked true/s);
    expect(text).toMatch(/pdfaid:part>2/);
    expect(text).toMatch(/pdfaid:conformance>A/);
    expect(text.match(/\/S \/Figure/g)?.length).toBe(2);
    expect(text).toMatch(/\/S \/TH\b/);
  });

  test("carries its own fonts, and its text can be copied out with accents and œ", () => {
    const text = pdf.toString("latin1");
    const fonts = text.match(/\/BaseFont \/\w+\+LibertinusSerif/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(text.match(/\/FontFile\d/g)?.length).toBeGreaterThan(0);
    const cmaps = text.toUpperCase();
    for (const letter of ["É", "Œ", "é", "ë", "°", "−"])
      expect(cmaps, letter).toContain(`<${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}>`);
  });

  test("leaves nothing behind", async () => {
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
  });
});

test("the picture for the wall is as large as a screen, and is drawn without any font of the machine", async () => {
  const { width, height, format } = await sharp(await sheet("png")).metadata();
  expect({ width, height, format }).toEqual({ width: 1920, height: 1080, format: "png" });
}, 30_000);

describe("what the sheet says", () => {
  test.each([
    { language: "fr", side: "PIED DROIT", shift: "7,0 mm", simulated: /SIMULÉ/, device: /n’est pas un instrument médical homologué/ },
    { language: "en", side: "RIGHT FOOT", shift: "7.0 mm", simulated: /SIMULATED/, device: /not a cleared medical device/ },
  ] as const)("H75, H77: in $language the side is large, lengths have units, the picture is called simulated", ({ language, ...says }) => {
    const content = contentIn(language);
    expect(content.side).toBe(says.side);
    expect(content.correction[0]?.[1]).toContain(says.shift);
    expect(content.after.caption).toMatch(says.simulated);
    expect(content.device).toMatch(says.device);
    expect(content.warning).toBeUndefined();
    expect(content.patient.map(([, value]) => value)).toEqual(["Bélanger-Œuvrard, Maëlle", "D-0042", "1968-03-02"]);
    expect(content.filmDate[1]).toBe("2027-01-03");
  });

  test("every method of every measurement, with its range where one is known", () => {
    const rows = contentIn("en").measurements.filter(([name]) => name === "First intermetatarsal angle");
    expect(rows.map(([, axis]) => axis)).toEqual(["shaft", "head to base", "articular surface to base"]);
    expect(rows.every(([, , before, after, range]) => /°$/.test(before ?? "") && /°$/.test(after ?? "") && / – /.test(range ?? ""))).toBe(
      true,
    );
  });

  test.each([
    { state: { kind: "replaced", by: "x", on: "2027-01-05", because: { en: "Later one.", fr: "Plus récent." } }, mark: "REPLACED" },
    { state: { kind: "operated", on: "2027-01-05", because: { en: "Operated on.", fr: "Opéré." } }, mark: "OPERATED" },
    { state: { kind: "outdated", because: { en: "Measured again.", fr: "Mesuré de nouveau." } }, mark: "OUTDATED" },
  ] as const)("H78: a plan that is $mark says so, and that nobody operates by it", ({ state, mark }) => {
    expect(contentIn("en", state).warning).toMatchObject({ mark, sentence: expect.stringMatching(/Do not operate by this sheet/) });
  });
});

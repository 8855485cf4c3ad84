import type { LandmarkFile } from "@firstray/radiograph";
import type { Command } from "../command.ts";
import type { RefusalCode } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { after, command, operated } from "./practice.ts";

/** A command that one guard refuses, and nothing else does. */
interface FilmCase {
  readonly guard: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly command: Command;
}

const on = "2027-01-11";
const description = { view: "dorsoplantar", side: "right", weightBearing: "no", acquiredOn: on } as const;
const file = { contentHash: "b2", format: "dicom", columns: 2000, rows: 1000 } as const;

/** Landmarks of one point. */
export const pointAt = (x: number, y: number): LandmarkFile => ({
  format: "firstray-landmarks/1",
  view: "dorsoplantar",
  side: "left",
  points: { firstMetatarsalHeadCentre: [x, y] },
});

/** How the film of both feet is split: the right foot on the picture's left. */
export const split = {
  film: "both",
  at: 900,
  parts: [
    { film: "part-right", side: "right" },
    { film: "part-left", side: "left" },
  ],
} as const;

export const ball = { name: "calibration ball", kind: "ball", millimetres: 25 } as const;

/** Operated on the left foot, with a film of both feet taken that day. */
export const bothFeet = (): Facts => after(operated(), "AddFilm", { film: "both", file, description, mismatch: [] }, { id: "added" });
/** The same, split. */
export const splitFilm = (): Facts => after(bothFeet(), "SplitFilm", split, { id: "split" });

const measured = (film: string, x: number) => ({ film, landmarks: pointAt(x, 500), measurements: [] });

/** One command for each guard of splitting and calibrating that nothing but this guard refuses. */
export const filmGuardCases: readonly FilmCase[] = [
  {
    guard: "whole-film-split-once",
    code: "film-blocked",
    facts: splitFilm(),
    command: command(
      "SplitFilm",
      {
        ...split,
        parts: [
          { film: "x", side: "left" },
          { film: "y", side: "right" },
        ],
      },
      { on },
    ),
  },
  { guard: "film-split-inside-itself", code: "invalid", facts: bothFeet(), command: command("SplitFilm", { ...split, at: 1801 }, { on }) },
  {
    guard: "film-split-into-left-and-right",
    code: "invalid",
    facts: bothFeet(),
    command: command("SplitFilm", { ...split, parts: [split.parts[1], { film: "y", side: "left" }] }, { on }),
  },
  {
    guard: "film-parts-have-new-ids",
    code: "invalid",
    facts: bothFeet(),
    command: command("SplitFilm", { ...split, parts: [split.parts[0], { film: "both", side: "left" }] }, { on }),
  },
  {
    guard: "nothing-rests-on-the-film-that-is-split",
    code: "film-blocked",
    facts: after(bothFeet(), "MeasureFilm", measured("both", 1500)),
    command: command("SplitFilm", split, { on }),
  },
  {
    guard: "nothing-rests-on-the-parts-of-a-split-undone",
    code: "invalid",
    facts: after(splitFilm(), "MeasureFilm", measured("part-left", 1500)),
    command: command("VoidEvent", { voids: "split" }, { on }),
  },
  {
    guard: "split-film-used-by-its-parts",
    code: "film-blocked",
    facts: splitFilm(),
    command: command("MeasureFilm", measured("both", 1500), { on }),
  },
  {
    guard: "landmarks-on-the-part-of-their-foot",
    code: "invalid",
    facts: splitFilm(),
    command: command("MeasureFilm", measured("part-left", 400), { on }),
  },
  {
    guard: "marker-on-the-film",
    code: "invalid",
    facts: bothFeet(),
    command: command("CalibrateFilm", { film: "both", marker: ball, from: [1900, 900], to: [2000, 900] }, { on }),
  },
  {
    guard: "marker-gives-a-scale",
    code: "invalid",
    facts: bothFeet(),
    command: command("CalibrateFilm", { film: "both", marker: ball, from: [1900, 900], to: [1900, 900] }, { on }),
  },
];

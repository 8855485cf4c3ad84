import type { Facts } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { obligations } from "./obligations.ts";
import { builtInProtocols } from "./protocol-of.ts";
import { after, filmed, operated, owed, scheduled } from "./testing/course.ts";

const pair = (facts: Facts, on: string, over = {}): Facts => filmed(filmed(facts, "dorsoplantar", on, over), "lateral", on, over);
const isDone = (facts: Facts, item: string, foot: "left" | "right" = "left"): boolean =>
  owed(facts, "films", item, foot).dischargedBy !== undefined;

describe("films as evidence (ledger)", () => {
  test.each([
    { item: "F1", on: "2027-01-15", done: false, why: "the day before the window opens" },
    { item: "F1", on: "2027-01-16", done: true, why: "the day the window opens" },
    { item: "F1", on: "2027-02-04", done: true, why: "the day before the next item opens, late" },
    { item: "F1", on: "2027-02-05", done: false, why: "the day the next item opens" },
    { item: "F2", on: "2027-02-05", done: true, why: "the day the window opens" },
    { item: "F2", on: "2027-03-27", done: true, why: "the day before the next item opens" },
    { item: "F2", on: "2027-03-28", done: false, why: "the day the next item opens" },
    { item: "F3", on: "2027-03-28", done: true, why: "the day the window opens" },
    { item: "F3", on: "2027-09-11", done: false, why: "the day the next item opens" },
    { item: "F4", on: "2027-09-10", done: false, why: "the day before the window opens" },
    { item: "F4", on: "2029-01-01", done: true, why: "nothing comes after it" },
  ])("both views on $on discharge $item: $done ($why)", ({ item, on, done }) => {
    expect(isDone(pair(operated(), on), item)).toBe(done);
  });

  test("one view alone discharges nothing", () => {
    expect(isDone(filmed(operated(), "dorsoplantar", "2027-01-18"), "F1")).toBe(false);
    expect(isDone(filmed(filmed(operated(), "dorsoplantar", "2027-01-18"), "lateral", "2027-01-20"), "F1")).toBe(true);
  });

  test.each([
    { item: "F1", on: "2027-01-18", weightBearing: "unknown", done: true },
    { item: "F1", on: "2027-01-18", weightBearing: "no", done: true },
    { item: "F2", on: "2027-02-08", weightBearing: "unknown", done: false },
    { item: "F2", on: "2027-02-08", weightBearing: "no", done: true },
    { item: "F4", on: "2027-10-11", weightBearing: "unknown", done: false },
  ])("$item with weight bearing $weightBearing is discharged: $done", ({ item, on, weightBearing, done }) => {
    expect(isDone(pair(operated(), on, { weightBearing }), item)).toBe(done);
  });

  test.each([
    { on: "2026-07-11", weightBearing: "yes", done: false },
    { on: "2026-07-12", weightBearing: "yes", done: true },
    { on: "2027-01-11", weightBearing: "yes", done: true },
    { on: "2027-01-12", weightBearing: "yes", done: false },
    { on: "2027-01-05", weightBearing: "no", done: false },
    { on: "2027-01-05", weightBearing: "unknown", done: false },
  ])("films of $on with weight bearing $weightBearing discharge X1 of an operation on 2027-01-11: $done", ({ on, weightBearing, done }) => {
    expect(isDone(pair(scheduled(), on, { weightBearing }), "X1")).toBe(done);
  });

  test("one film discharges one item", () => {
    const facts = pair(operated(), "2027-01-18");
    expect(["X1", "F1", "F2", "F3", "F4"].filter((item) => isDone(facts, item))).toEqual(["F1"]);
  });

  test("nor does it discharge the old course's last visit and the films before a re-operation", () => {
    const again = { episode: "left-2", foot: "left", protocolVersion: 1, reoperationOf: "left-1" } as const;
    const opened = after(pair(operated(), "2027-09-20"), "OpenEpisode", again, "2027-10-01");
    const feet = [{ foot: "left", episode: "left-2" }] as const;
    const planned = after(opened, "ScheduleOperation", { operation: "p", on: "2027-11-01", feet }, "2027-10-01");
    const done = obligations(builtInProtocols, planned).filter(({ kind, dischargedBy }) => kind === "films" && dischargedBy !== undefined);
    expect(done.map(({ key }) => key)).toEqual(["films:left-2/X1"]);
  });

  test("a film without its date discharges nothing until somebody enters it", () => {
    const undated = { view: "dorsoplantar", side: "left", weightBearing: "yes" } as const;
    const facts = after(pair(operated(), "2027-01-18"), "DescribeFilm", { film: "film 0", description: undated }, "2027-01-18");
    expect(isDone(facts, "F1")).toBe(false);
    const dated = { ...undated, acquiredOn: "2027-01-18" };
    expect(isDone(after(facts, "DescribeFilm", { film: "film 0", description: dated }, "2027-01-19"), "F1")).toBe(true);
  });

  test("wrong foot: films of the other foot discharge nothing", () => {
    const facts = pair(operated("2027-01-11", 1, ["left", "right"]), "2027-01-18", { side: "right" });
    expect([isDone(facts, "F1"), isDone(facts, "F1", "right")]).toEqual([false, true]);
  });

  test("wrong laterality: once a person has settled the side, the film is of that foot", () => {
    const facts = pair(operated("2027-01-11", 1, ["left", "right"]), "2027-01-18");
    const one = after(facts, "SettleFilmLaterality", { film: "film 0", side: "right" }, "2027-01-18");
    expect(isDone(one, "F1")).toBe(false);
    expect(isDone(after(one, "SettleFilmLaterality", { film: "film 1", side: "right" }, "2027-01-18"), "F1", "right")).toBe(true);
  });

  test("wrong patient's film: neither in doubt nor settled as another's does it discharge anything", () => {
    const facts = filmed(operated(), "lateral", "2027-01-18");
    const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-18" } as const;
    const mismatch = [{ field: "name", film: "EXEMPLE^BLAISE", chart: "Exemple, Aline" }] as const;
    const file = { contentHash: "other", format: "dicom", columns: 10, rows: 10 } as const;
    const doubtful = after(facts, "AddFilm", { film: "other", file, description, mismatch }, "2027-01-18");
    const settled = (belongs: boolean) => after(doubtful, "SettleFilmIdentity", { film: "other", belongs }, "2027-01-19");
    expect([doubtful, settled(false), settled(true)].map((known) => isDone(known, "F1"))).toEqual([false, false, true]);
  });

  test("both feet: a film of both, filed under one, discharges that foot alone until it is split, then each part its own", () => {
    const laterals = (["left", "right"] as const).reduce(
      (facts, side) => filmed(facts, "lateral", "2027-01-18", { side }),
      operated("2027-01-11", 1, ["left", "right"]),
    );
    const both = filmed(laterals, "dorsoplantar", "2027-01-18");
    const done = (facts: Facts) => (["left", "right"] as const).map((foot) => isDone(facts, "F1", foot));
    expect(done(both)).toEqual([true, false]);
    const parts = [
      { film: "a", side: "right" },
      { film: "b", side: "left" },
    ] as const;
    expect(done(after(both, "SplitFilm", { film: "film 2", at: 5, parts }, "2027-01-18"))).toEqual([true, true]);
    // The whole counts no more: with its left part filed elsewhere nothing is left for the left foot.
    const moved = after(both, "SplitFilm", { film: "film 2", at: 5, parts }, "2027-01-18");
    expect(done(after(moved, "SettleFilmLaterality", { film: "b", side: "right" }, "2027-01-18"))).toEqual([false, true]);
  });
});

import { describe, expect, test } from "vitest";
import type { CommandPayloads } from "./command.ts";
import { historyStates } from "./evolve.ts";
import type { Facts, FilmFact } from "./facts.ts";
import { ball, bothFeet, pointAt, split, splitFilm } from "./testing/film-guard-cases.ts";
import { after, decided, refusal } from "./testing/practice.ts";

const film = (facts: Facts, id: string): FilmFact => {
  const found = facts.films.find((known) => known.id === id);
  if (found === undefined) throw new Error(`no film ${id}`);
  return found;
};
const ids = (facts: Facts) => facts.films.map(({ id }) => id);
const marked = (id: string, millimetres = 25): CommandPayloads["CalibrateFilm"] => ({
  film: id,
  marker: { ...ball, millimetres },
  from: [100, 900],
  to: [200, 900],
});

describe("a film of both feet that was split", () => {
  const facts = splitFilm();

  test("stays, marked, and its parts are films of one foot each with their place on it", () => {
    expect(ids(facts)).toEqual(["both", "part-right", "part-left"]);
    expect(film(facts, "both").split).toMatchObject({ at: 900, evidence: { event: "split" } });
    expect(film(facts, "part-right")).toMatchObject({
      description: { side: "right", view: "dorsoplantar", weightBearing: "no", acquiredOn: "2027-01-11" },
      partOf: { film: "both", region: { left: 0, top: 0, width: 900, height: 1000 } },
      identity: { kind: "matches" },
    });
    expect(film(facts, "part-left")).toMatchObject({
      description: { side: "left" },
      partOf: { region: { left: 900, top: 0, width: 1100, height: 1000 } },
    });
    expect(film(facts, "part-left").file).toBe(film(facts, "both").file);
  });

  test.each(["both", "part-left"])("what is settled of %s as another patient's is another's in all its parts", (named) => {
    const settled = after(facts, "SettleFilmIdentity", { film: named, belongs: false });
    expect(settled.films.map(({ identity }) => identity.kind === "settled" && identity.belongs)).toEqual([false, false, false]);
    const measured = { film: "part-left", landmarks: pointAt(1500, 500), measurements: [] };
    expect(refusal(settled, "MeasureFilm", measured).code).toBe("film-blocked");
  });

  test("what is said of the whole holds for its parts, but for the side; what is said of a part, for it alone", () => {
    const description = { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-01-10" } as const;
    const whole = after(facts, "DescribeFilm", { film: "both", description });
    expect(["part-right", "part-left"].map((id) => film(whole, id).description)).toEqual([{ ...description, side: "right" }, description]);
    const one = after(facts, "DescribeFilm", { film: "part-left", description });
    expect(["both", "part-right"].map((id) => film(one, id).description.weightBearing)).toEqual(["no", "no"]);
  });

  test("a part is evidence for its own foot, not for the other; the whole is none", () => {
    const out = (id: string) => ({ foot: "left", wires: ["operation-1/left/1"], evidence: { kind: "film", film: id } }) as const;
    expect(decided(facts, "RecordWireRemovedElsewhere", out("part-left")).kind).toBe("accepted");
    expect(refusal(facts, "RecordWireRemovedElsewhere", out("part-right")).sentence.en).toContain("of the other foot");
    expect(refusal(facts, "RecordWireRemovedElsewhere", { ...out("both"), foot: "right", wires: [] }).sentence.en).toContain(
      "shows both feet",
    );
  });

  test("a part is not split again, and keeps what is measured on it when a void is refused", () => {
    const again = {
      ...split,
      film: "part-left",
      parts: [
        { film: "x", side: "left" },
        { film: "y", side: "right" },
      ],
    } as const;
    expect(refusal(facts, "SplitFilm", again).sentence.en).toContain("already one foot's part");
    const measured = after(facts, "MeasureFilm", { film: "part-left", landmarks: pointAt(1500, 500), measurements: [] });
    expect(refusal(measured, "VoidEvent", { voids: "split" }).sentence.en).toContain("“Film measured” of 2027-01-11");
    expect(refusal(measured, "VoidEvent", { voids: "split" }).sentence.fr).toContain("« Radiographie mesurée »");
  });

  test("a void makes it one film again, which can then be measured; a void of the void splits it again", () => {
    const undone = after(facts, "VoidEvent", { voids: "split" }, { id: "undo" });
    expect(ids(undone)).toEqual(["both"]);
    expect(film(undone, "both").split).toBeUndefined();
    expect(historyStates(undone).get("split")).toBe("voided");
    expect(decided(undone, "MeasureFilm", { film: "both", landmarks: pointAt(1500, 500), measurements: [] }).kind).toBe("accepted");
    expect(ids(after(undone, "VoidEvent", { voids: "undo" }))).toEqual(["both", "part-right", "part-left"]);
  });

  test("a correction moves the line while nothing stands on the parts, and keeps their ids", () => {
    const corrected = (payload: object) => ({ corrects: "split", occurredOn: "2027-01-11", payload });
    const moved = after(facts, "CorrectEvent", corrected({ ...split, at: 1000 }));
    expect(film(moved, "part-left").partOf?.region.left).toBe(1000);
    expect(refusal(facts, "CorrectEvent", corrected({ ...split, at: 100 })).sentence.en).toContain("expected 200 to 1800");
    const renamed = [split.parts[0], { film: "other", side: "left" }];
    expect(refusal(facts, "CorrectEvent", corrected({ ...split, parts: renamed })).code).toBe("invalid");
    const settled = after(facts, "SettleFilmLaterality", { film: "part-left", side: "left" });
    expect(refusal(settled, "CorrectEvent", corrected({ ...split, at: 1000 })).sentence.en).toContain("“Film side settled”");
  });

  test.each([
    { at: 199, code: "invalid" },
    { at: 200, code: undefined },
    { at: 1800, code: undefined },
    { at: 1801, code: "invalid" },
  ])("split at column $at of 2000: $code", ({ at, code }) => {
    const decision = decided(bothFeet(), "SplitFilm", { ...split, at });
    expect(decision.kind === "refused" ? decision.code : undefined).toBe(code);
  });
});

describe("a film calibrated by a marker", () => {
  test("has its scale until a later marker replaces it or it is voided", () => {
    const once = after(bothFeet(), "CalibrateFilm", marked("both"), { id: "first" });
    expect(film(once, "both").marker).toMatchObject({ mmPerPixel: 0.25, marker: ball, evidence: { event: "first" } });
    const twice = after(once, "CalibrateFilm", marked("both", 30), { id: "second" });
    expect(film(twice, "both").marker?.mmPerPixel).toBeCloseTo(0.3, 12);
    expect(film(after(twice, "VoidEvent", { voids: "second" }), "both").marker?.mmPerPixel).toBe(0.25);
    expect(film(after(once, "VoidEvent", { voids: "first" }), "both").marker).toBeUndefined();
  });

  test("gives its scale to the whole exposure: before or after it is split, on whichever part the marker lies", () => {
    const before = after(after(bothFeet(), "CalibrateFilm", marked("both")), "SplitFilm", split);
    const later = after(splitFilm(), "CalibrateFilm", marked("part-right"));
    for (const facts of [before, later]) expect(facts.films.map(({ marker }) => marker?.mmPerPixel)).toEqual([0.25, 0.25, 0.25]);
  });

  test("its size can be corrected, a size that gives no scale cannot", () => {
    const once = after(bothFeet(), "CalibrateFilm", marked("both"), { id: "first" });
    const to = (payload: object) => ({ corrects: "first", occurredOn: "2027-01-11", payload });
    expect(film(after(once, "CorrectEvent", to(marked("both", 20))), "both").marker?.mmPerPixel).toBe(0.2);
    expect(refusal(once, "CorrectEvent", to(marked("both", 900))).sentence.en).toContain("0.02 to 1 mm is expected");
    expect(refusal(once, "CorrectEvent", to(marked("both", 0))).sentence.en).toContain("marker.millimetres");
  });
});

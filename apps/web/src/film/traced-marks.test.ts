import type { LandmarkPoint, TracedFilm } from "@firstray/radiograph";
import { expect, test } from "vitest";
import type { Marks } from "./marks.ts";
import { tracedMarks } from "./traced-marks.ts";

const traced = (x: number, y: number): LandmarkPoint => ({ at: [x, y], sd: [5, 0.5], origin: "traced" });
const because = { en: "No bone here.", fr: "Pas d’os ici." };
const film = (points: TracedFilm["landmarks"]["points"], problems: TracedFilm["problems"] = []): TracedFilm => ({
  landmarks: { format: "firstray-landmarks/1", view: "dorsoplantar", side: "left", points },
  problems,
});
const first = { firstMetatarsalShaftProximal: traced(10, 90), firstMetatarsalShaftDistal: traced(12, 60) };
const marks = (points: Marks["points"]): Marks => ({ points, taps: {}, doubts: [], given: [] });

test("a tap gives its structure's landmarks and is remembered", () => {
  expect(tracedMarks(marks({}), "firstMetatarsal", [11, 75], film(first))).toEqual({
    kind: "traced",
    marks: {
      ...{ points: first, taps: { firstMetatarsal: [11, 75] }, doubts: [] },
      given: ["firstMetatarsalShaftDistal", "firstMetatarsalShaftProximal"],
    },
  });
});

test("a tap that leads to nothing changes nothing and says why", () => {
  const problems = [{ tap: "secondMetatarsal", kind: "not-traced", because }] as const;
  expect(tracedMarks(marks(first), "secondMetatarsal", [40, 70], film(first, problems))).toEqual({ kind: "refused", because });
});

test("another tap's failure is not this tap's", () => {
  const problems = [{ tap: "secondMetatarsal", kind: "not-traced", because }] as const;
  expect(tracedMarks(marks({}), "firstMetatarsal", [11, 75], film(first, problems)).kind).toBe("traced");
});

test.each([
  { was: traced(9, 88), name: "still as traced", kept: false },
  { was: { at: [9, 88], origin: "moved" }, name: "moved by hand", kept: true },
  { was: { at: [9, 88], origin: "placed" }, name: "placed by hand", kept: true },
  { was: [9, 88], name: "recorded without an origin", kept: true },
] as const)("another structure's landmark, $name, is kept: $kept", ({ was, kept }) => {
  const read = { ...first, firstMetatarsalHeadCentre: traced(12, 50) };
  const outcome = tracedMarks(marks({ firstMetatarsalShaftProximal: was }), "firstMetatarsalHead", [12, 51], film(read));
  expect(outcome.kind === "traced" && outcome.marks.points.firstMetatarsalShaftProximal).toEqual(
    kept ? was : first.firstMetatarsalShaftProximal,
  );
});

test("a landmark that was removed does not come back with another structure's tap", () => {
  const read = { ...first, firstMetatarsalHeadCentre: traced(12, 50) };
  const removed = { ...marks({}), given: ["firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal"] } as const;
  const outcome = tracedMarks(removed, "firstMetatarsalHead", [12, 51], film(read));
  expect(outcome.kind === "traced" && Object.keys(outcome.marks.points)).toEqual(["firstMetatarsalHeadCentre"]);
});

test("what the taps lead to beside the tapped structure comes with it", () => {
  const read = { ...first, proximalPhalanxBaseMedial: traced(12, 50) };
  const outcome = tracedMarks(marks({}), "firstMetatarsal", [11, 75], film(read));
  expect(outcome.kind === "traced" && outcome.marks.points.proximalPhalanxBaseMedial).toEqual(traced(12, 50));
});

test("doubts stay to be looked at", () => {
  const doubt = { tap: "firstMetatarsal", kind: "doubtful", because } as const;
  const outcome = tracedMarks(marks({}), "firstMetatarsal", [11, 75], film(first, [doubt]));
  expect(outcome.kind === "traced" && outcome.marks.doubts).toEqual([doubt]);
});

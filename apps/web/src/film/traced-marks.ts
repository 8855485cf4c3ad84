import type { LandmarkName, LandmarkPoint, LandmarkPoints, Position, TapName, Text, TracedFilm } from "@firstray/radiograph";
import { isPosition } from "./is-position.ts";
import { landmarkEntries } from "./landmark-entries.ts";
import type { Marks } from "./marks.ts";
import { tappedStructure } from "./tapped-structure.ts";

/** What one more tap makes of the marks; or why it gives nothing, and nothing changes. */
export type TapOutcome = { readonly kind: "traced"; readonly marks: Marks } | { readonly kind: "refused"; readonly because: Text };

/**
 * The marks after a tap was traced together with all taps before it. The tapped structure takes its new landmarks, and what the taps lead
 * to for the first time comes with them; the others are read again only where they are still as traced: what a hand placed, moved or took
 * away stays as the hand left it.
 */
export function tracedMarks(marks: Marks, tap: TapName, at: Position, { landmarks, problems }: TracedFilm): TapOutcome {
  const refusal = problems.find((problem) => problem.tap === tap && problem.kind === "not-traced");
  if (refusal) return { kind: "refused", because: refusal.because };
  const { points, taps, given } = marks;
  const { landmarks: ownNeeded, further } = tappedStructure(tap);
  const own = [...ownNeeded, ...further];
  const isNew = (name: LandmarkName): boolean => points[name] === undefined && !given.includes(name);
  const found = landmarkEntries(landmarks.points).map(({ name }) => name);
  const read: LandmarkPoints = Object.fromEntries(
    found.filter((name) => own.includes(name) || isTraced(points[name]) || isNew(name)).map((name) => [name, landmarks.points[name]]),
  );
  const doubts = problems.filter(({ kind }) => kind === "doubtful");
  return { kind: "traced", marks: { points: { ...points, ...read }, taps: { ...taps, [tap]: at }, doubts, given: found } };
}

function isTraced(point: LandmarkPoint | undefined): boolean {
  return point !== undefined && !isPosition(point) && point.origin === "traced";
}

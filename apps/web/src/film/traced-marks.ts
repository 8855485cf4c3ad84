import type { LandmarkName, LandmarkPoint, LandmarkPoints, Position, TapName, Text, TracedFilm } from "@firstray/radiograph";
import { isPosition } from "./is-position.ts";
import type { Marks } from "./marks.ts";
import { tappedStructures } from "./tapped-structures.ts";

/** What one more tap makes of the marks; or why it gives nothing, and nothing changes. */
export type TapOutcome = { readonly kind: "traced"; readonly marks: Marks } | { readonly kind: "refused"; readonly because: Text };

/**
 * The marks after a tap was traced together with all taps before it. The tapped structure takes its new landmarks; the others are read
 * again only where they are still as traced: what a hand placed or moved stays.
 */
export function tracedMarks({ points, taps }: Marks, tap: TapName, at: Position, { landmarks, problems }: TracedFilm): TapOutcome {
  const refusal = problems.find((problem) => problem.tap === tap && problem.kind === "not-traced");
  if (refusal) return { kind: "refused", because: refusal.because };
  const own = tappedStructures[tap].landmarks;
  const isTaken = (name: LandmarkName): boolean => own.includes(name) || isTraced(points[name]);
  const read: LandmarkPoints = Object.fromEntries(
    Object.values(tappedStructures)
      .flatMap(({ landmarks: names }) => names)
      .flatMap((name) => (landmarks.points[name] !== undefined && isTaken(name) ? [[name, landmarks.points[name]]] : [])),
  );
  const doubts = problems.filter(({ kind }) => kind === "doubtful");
  return { kind: "traced", marks: { points: { ...points, ...read }, taps: { ...taps, [tap]: at }, doubts } };
}

function isTraced(point: LandmarkPoint | undefined): boolean {
  return point !== undefined && !isPosition(point) && point.origin === "traced";
}

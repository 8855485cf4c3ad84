import { outOfFrame, type Point, type RigidMotion } from "@firstray/geometry";
import type { Correction } from "./correction.ts";
import { cutPiece } from "./cut-piece.ts";
import { firstRayMotions } from "./first-ray-motions.ts";
import { onFilm } from "./on-film.ts";
import type { PlannableFoot } from "./plannable-foot.ts";

/** A piece of the film's picture, and where a plan takes it. */
export interface PieceOnFilm {
  /** A closed line on the film before the operation; pixels. */
  readonly outline: readonly Point[];
  /** What to do to each of its points; pixels. */
  readonly motion: RigidMotion;
}

/** The head with eminence and toe, as the planner cuts it out of the picture. */
export interface MovedPiece extends PieceOnFilm {
  /** Middle of the cut, from medial to lateral, before anything moves; pixels. */
  readonly cut: readonly [medial: Point, lateral: Point];
  /** The outline with the strip of bone that the cutter takes away: empty afterwards, but for what moves into it. */
  readonly vacated: readonly Point[];
  /** What lies behind the cut, where the plan assumes a turn at the first tarsometatarsal joint; absent: it stays. */
  readonly shaft?: PieceOnFilm;
}

/**
 * What of the picture moves with a correction. The outline is drawn from the landmarks, wide enough for the bone; the motion is the one
 * that the predicted measurements are read from.
 * @source clinical-facts-4
 */
export function movedPiece(foot: PlannableFoot, correction: Correction): MovedPiece {
  const motions = firstRayMotions(foot, correction);
  const piece = cutPiece(foot, correction);
  const film = (points: readonly Point[]): readonly Point[] => points.map((point) => outOfFrame(point, foot.frame));
  const [medial, lateral] = piece.cut;
  const turns = correction.tarsometatarsalReductionDegrees !== 0;
  return {
    outline: film(piece.head),
    motion: onFilm(motions.head, foot.frame),
    cut: [outOfFrame(medial, foot.frame), outOfFrame(lateral, foot.frame)],
    vacated: film(piece.vacated),
    ...(turns && { shaft: { outline: film(piece.shaft), motion: onFilm(motions.shaft, foot.frame) } }),
  };
}

import type { Correction, MovedPiece, PlannableFoot } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";
import type { FilmHandle, FilmHandles } from "../film/film-handles.ts";
import { noHandles } from "../film/film-handles.ts";
import { motionBack } from "../film/motion-back.ts";
import { pointMoved } from "../film/point-moved.ts";
import { type CorrectionField, correctionFields } from "./correction-fields.ts";
import { headPath } from "./head-path.ts";
import { isWithinOutline } from "./is-within-outline.ts";
import { keptWithin } from "./kept-within.ts";
import { pieceMotion } from "./piece-motion.ts";
import { shiftAt } from "./shift-at.ts";
import { tiltGrip } from "./tilt-grip.ts";

/** What a hand on the film does to a plan. */
export interface PlanHands {
  /** Shown under the finger, not yet kept. */
  readonly aim: (correction: Correction | undefined) => void;
  readonly settle: (correction: Correction) => void;
}

/** The head, anywhere on its piece, and the grip that turns it. */
export function planHandles(foot: PlannableFoot, correction: Correction, piece: MovedPiece, { aim, settle }: PlanHands): FilmHandles {
  const path = headPath(foot, correction);
  const grip = tiltGrip(foot, correction);
  const ranges = correctionFields(foot);
  const handle = (key: string, at: Position, field: CorrectionField, valueAt: (point: Position) => number): FilmHandle => {
    const to = (point: Position): Correction => ({ ...correction, [field]: keptWithin(ranges[field], valueAt(point)) });
    return { key, at, choose: () => undefined, aim: (point) => aim(to(point)), move: (point) => settle(to(point)) };
  };
  const { start, step } = path;
  const centre: Position = [start[0] + correction.lateralShift * step[0], start[1] + correction.lateralShift * step[1]];
  const head = handle("head", centre, "lateralShift", (point) => shiftAt(path, point));
  const back = motionBack(pieceMotion(piece.motion));
  return {
    ...noHandles,
    each: [head, ...(grip ? [handle("tilt", grip.at, "varusTiltDegrees", grip.tiltAt)] : [])],
    within: (at) => (isWithinOutline(piece.outline, pointMoved(at, back)) ? head : undefined),
    letGo: () => aim(undefined),
  };
}

import type { FilmReply } from "@firstray/contract";
import { marksOf } from "./marks.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

const nothing = (): void => undefined;

/** The recorded landmarks of a film that is only looked at: whatever is done to them, they stay. */
export function stillLandmarks({ landmarks }: FilmReply): LandmarkEditor {
  const marks = marksOf(landmarks?.points ?? {});
  return {
    marks,
    ...{ points: marks.points, shown: marks.points, moving: undefined, active: undefined, selected: undefined },
    ...{ unsaved: false, canUndo: false, canRedo: false },
    ...{ aim: nothing, choose: nothing, place: nothing, move: nothing, mark: nothing, remove: nothing },
    ...{ undo: nothing, redo: nothing, saved: nothing },
  };
}

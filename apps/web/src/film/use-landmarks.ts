import type { FilmReply } from "@firstray/contract";
import type { LandmarkName, LandmarkPoints, Position } from "@firstray/radiograph";
import { useMemo, useState } from "react";
import type { Marks } from "./marks.ts";
import { nextLandmark } from "./next-landmark.ts";
import { placedLandmark } from "./placed-landmark.ts";
import { shownRegion } from "./shown-region.ts";
import { changed, redone, type UndoHistory, undone } from "./undo-history.ts";
import { useKeptMarks } from "./use-kept-marks.ts";

/** A landmark under the finger. */
interface MovingLandmark {
  readonly name: LandmarkName;
  /** Film pixels. */
  readonly at: Position;
}

/** The landmarks of one film while a person places them. */
export interface LandmarkEditor {
  /** The landmarks with the taps and doubts of tracing. */
  readonly marks: Marks;
  readonly points: LandmarkPoints;
  /** The landmarks as the eye sees them: with the one under the finger where the finger is. */
  readonly shown: LandmarkPoints;
  readonly moving: MovingLandmark | undefined;
  /** Shows a landmark under the finger, not yet where it will stay; `undefined` when the finger has left. */
  readonly aim: (moving: MovingLandmark | undefined) => void;
  /** Differs from what is recorded. */
  readonly unsaved: boolean;
  /** The landmark that the next tap places. */
  readonly active: LandmarkName | undefined;
  /** The landmark that the arrow keys move. */
  readonly selected: LandmarkName | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly choose: (name: LandmarkName) => void;
  /** Places a landmark, selects it and goes on to the next. */
  readonly place: (name: LandmarkName, at: Position) => void;
  readonly move: (name: LandmarkName, at: Position) => void;
  /** Takes what tracing read, as one step. */
  readonly mark: (marks: Marks) => void;
  readonly remove: (name: LandmarkName) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly saved: () => void;
  /** Not recorded, and brought back from what this browser kept. */
  readonly restored: boolean;
  /** Back to what is recorded, as one step. */
  readonly discard: () => void;
}

/** Landmarks with unlimited undo, kept in this browser until they are recorded. */
export function useLandmarks(film: FilmReply): LandmarkEditor {
  const { view } = film.description;
  const part = useMemo(() => shownRegion(film), [film]);
  const { history, keep, discard, ...kept } = useKeptMarks(film);
  const marks = history.present;
  const { points } = marks;
  const [active, setActive] = useState<LandmarkName | undefined>(() => nextLandmark(view, points));
  const [selected, setSelected] = useState<LandmarkName>();
  const [moving, aim] = useState<MovingLandmark>();
  const shown = useMemo(() => (moving ? placedLandmark(points, moving.name, moving.at, part) : points), [points, moving, part]);
  const goOn = (next: UndoHistory<Marks>): void => {
    keep(next);
    setActive(nextLandmark(view, next.present.points));
  };
  const move = (name: LandmarkName, at: Position): void => {
    keep(changed(history, { ...marks, points: placedLandmark(points, name, at, part) }));
    setSelected(name);
  };
  return {
    ...{ ...kept, marks, points, shown, moving, aim, active, selected, move },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    choose: (name) => (points[name] === undefined ? setActive(name) : setSelected(name)),
    place: (name, at) => {
      move(name, at);
      setActive(nextLandmark(view, placedLandmark(points, name, at, part), name));
    },
    mark: (next) => {
      goOn(changed(history, next));
      setSelected(undefined);
    },
    remove: (name) => {
      const { [name]: _, ...rest } = points;
      keep(changed(history, { ...marks, points: rest }));
      setActive(name);
      setSelected(undefined);
    },
    undo: () => goOn(undone(history)),
    redo: () => goOn(redone(history)),
    discard: () => {
      discard();
      setSelected(undefined);
    },
  };
}

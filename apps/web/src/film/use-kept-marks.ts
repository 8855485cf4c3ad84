import type { FilmReply } from "@firstray/contract";
import { useState } from "react";
import { readStored, writeStored } from "../ui/storage.ts";
import { type Marks, marksOf } from "./marks.ts";
import { samePoints } from "./same-points.ts";
import { begun, changed, type UndoHistory } from "./undo-history.ts";

/** The marks of one film with all that was done to them. */
interface KeptMarks {
  readonly history: UndoHistory<Marks>;
  readonly keep: (next: UndoHistory<Marks>) => void;
  /** Differs from what is recorded. */
  readonly unsaved: boolean;
  /** Not recorded, and brought back from what this browser kept. */
  readonly restored: boolean;
  readonly saved: () => void;
  /** Back to what is recorded, as one step. */
  readonly discard: () => void;
}

/** Marks with unlimited undo, kept in this browser until they are recorded. */
export function useKeptMarks(film: FilmReply): KeptMarks {
  const key = `firstray.landmarks.${film.id}`;
  const [history, setHistory] = useState<UndoHistory<Marks>>(() => broughtBack(film, readStored("local", key)));
  const [first] = useState(() => history.present);
  const recorded = film.landmarks?.points ?? {};
  const unsaved = !samePoints(history.present.points, recorded);
  const forget = (): void => writeStored("local", key, null);
  return {
    history,
    keep: (next) => {
      setHistory(next);
      writeStored("local", key, JSON.stringify(next.present));
    },
    unsaved,
    restored: unsaved && !samePoints(first.points, recorded),
    saved: forget,
    discard: () => {
      setHistory(changed(history, marksOf(recorded)));
      forget();
    },
  };
}

/** What is recorded, with what this browser kept since on top; before there was tracing it kept the landmarks alone. */
function broughtBack(film: FilmReply, stored: string | null): UndoHistory<Marks> {
  const recorded = begun(marksOf(film.landmarks?.points ?? {}));
  if (stored === null) return recorded;
  try {
    const kept = JSON.parse(stored);
    return changed(recorded, "points" in kept ? { ...marksOf({}), ...kept } : marksOf(kept));
  } catch {
    return recorded;
  }
}

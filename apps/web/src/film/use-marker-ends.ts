import type { FilmReply } from "@firstray/contract";
import type { Position } from "@firstray/radiograph";
import { useState } from "react";
import type { FilmHandle, FilmHandles } from "./film-handles.ts";

/** The two edges of a thing of known size while a person marks them; film pixels. */
export interface MarkerEnds {
  readonly ends: readonly Position[];
  /** With the one under the finger where the finger is. */
  readonly shown: readonly Position[];
  readonly handles: FilmHandles;
}

interface Held {
  readonly end: number;
  readonly at: Position;
}

/** Two ends at most: the first two taps place them, a later tap moves the nearer one. Begins with what was marked before. */
export function useMarkerEnds({ marker, columns, rows }: FilmReply): MarkerEnds {
  const [ends, setEnds] = useState<readonly Position[]>(marker ? [marker.from, marker.to] : []);
  const [selected, setSelected] = useState<number>();
  const [held, hold] = useState<Held>();
  const kept = ([x, y]: Position): Position => [within(x, columns), within(y, rows)];
  const put = (end: number, at: Position): void => {
    setEnds(replaced(ends, end, kept(at)));
    setSelected(end);
  };
  const next = (at: Position): number => (ends.length < 2 ? ends.length : nearer(ends, at));
  const each = ends.map(
    (at, end): FilmHandle => ({
      key: String(end),
      at,
      choose: () => setSelected(end),
      aim: (to) => hold({ end, at: to }),
      move: (to) => put(end, to),
    }),
  );
  return {
    ends,
    shown: held ? replaced(ends, held.end, held.at) : ends,
    handles: {
      each,
      selected: selected === undefined ? undefined : each[selected],
      held: held?.at,
      aimTap: (at) => hold({ end: next(at), at }),
      tap: (at) => put(next(at), at),
      letGo: () => hold(undefined),
      remove: () => setEnds([]),
    },
  };
}

function replaced(ends: readonly Position[], end: number, at: Position): readonly Position[] {
  return end < ends.length ? ends.map((old, index) => (index === end ? at : old)) : [...ends, at];
}

function nearer([one, other]: readonly Position[], [x, y]: Position): number {
  if (one === undefined || other === undefined) return 0;
  return Math.hypot(one[0] - x, one[1] - y) <= Math.hypot(other[0] - x, other[1] - y) ? 0 : 1;
}

function within(value: number, size: number): number {
  return Math.round(Math.min(Math.max(value, 0), size - 1) * 100) / 100;
}

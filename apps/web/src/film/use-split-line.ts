import type { FilmReply } from "@firstray/contract";
import type { Position } from "@firstray/radiograph";
import { useState } from "react";
import type { FilmHandle, FilmHandles } from "./film-handles.ts";

/** The line between two feet while a person sets it. */
export interface SplitLine {
  /** First whole column of the right part. */
  readonly at: number;
  /** With the finger on it: where the finger is. */
  readonly shownAt: number;
  readonly handles: FilmHandles;
}

/** A part has at least this share of the film's columns. */
const leastShare = 0.1;
/** Rows, as shares of the film, where the line can be taken hold of. */
const grips = [0.15, 0.5, 0.85] as const;

/** An upright line, proposed where the film is darkest between the feet, or else in the middle. */
export function useSplitLine({ columns, rows }: FilmReply, proposed: number | undefined): SplitLine {
  const [chosen, setChosen] = useState<number>();
  const [held, hold] = useState<Position>();
  const inside = (x: number): number => Math.min(Math.max(x, leastShare * columns), (1 - leastShare) * columns);
  const at = chosen ?? proposed ?? columns / 2;
  const set = ([x]: Position): void => setChosen(inside(x));
  const aim = ([x, y]: Position): void => hold([inside(x), y]);
  const each = grips.map((grip): FilmHandle => ({ key: String(grip), at: [at, grip * rows], choose: () => undefined, aim, move: set }));
  const letGo = (): void => hold(undefined);
  return {
    at: Math.round(at),
    shownAt: held?.[0] ?? at,
    handles: { each, selected: each[1], held: undefined, aimTap: aim, tap: set, letGo, remove: () => setChosen(undefined) },
  };
}

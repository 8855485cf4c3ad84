/** A value with everything it was before, and everything that was undone; nothing is ever dropped. */
export interface UndoHistory<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** A history that begins. */
export function begun<Value>(present: Value): UndoHistory<Value> {
  return { past: [], present, future: [] };
}

/** A change: what was undone before it can no longer be redone. */
export function changed<Value>({ past, present }: UndoHistory<Value>, next: Value): UndoHistory<Value> {
  return { past: [...past, present], present: next, future: [] };
}

/** One step back; the beginning stays where it is. */
export function undone<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const { past, present, future } = history;
  const [before] = past.slice(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again; the end stays where it is. */
export function redone<Value>(history: UndoHistory<Value>): UndoHistory<Value> {
  const { past, present, future } = history;
  const [after, ...rest] = future;
  return after === undefined ? history : { past: [...past, present], present: after, future: rest };
}

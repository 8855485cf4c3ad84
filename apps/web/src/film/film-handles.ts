import type { Position } from "@firstray/radiograph";

/** Something on the film that a finger can take hold of. */
export interface FilmHandle {
  readonly key: string;
  /** Film pixels. */
  readonly at: Position;
  /** Touched, and let go where it was touched. */
  readonly choose: (at: Position) => void;
  /** Shows it under the finger, not yet where it will stay. */
  readonly aim: (at: Position) => void;
  readonly move: (at: Position) => void;
}

/** What the chosen tool makes of taps and drags on the film; film pixels throughout. */
export interface FilmHandles {
  readonly each: readonly FilmHandle[];
  /** What a finger takes hold of where none of them is near: a whole piece of the picture. It is one of `each`. */
  readonly within?: (at: Position) => FilmHandle | undefined;
  /** What the arrow keys move. */
  readonly selected: FilmHandle | undefined;
  /** Where the finger holds something just now: the loupe stands there. */
  readonly held: Position | undefined;
  /** Shows where a finger that still lies on the film would tap; absent where the tap needs no such care. */
  readonly aimTap?: (at: Position) => void;
  readonly tap: (at: Position) => void;
  /** The finger has left. */
  readonly letGo: () => void;
  /** Takes the selected one away. */
  readonly remove: () => void;
}

const nothing = (): void => undefined;

/** A film that is only looked at. */
export const noHandles: FilmHandles = { each: [], selected: undefined, held: undefined, tap: nothing, letGo: nothing, remove: nothing };

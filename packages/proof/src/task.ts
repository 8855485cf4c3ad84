import type { Text } from "@firstray/radiograph";
import type { Sweep } from "./plan.ts";

/** A history: which move of the alphabet came at each step. */
export type Path = readonly number[];

/** Work that can be done apart: the worlds at the end of these histories, checked and, unless they are the last, expanded. */
export interface ExpandTask {
  readonly kind: "expand";
  readonly sweep: Sweep;
  readonly paths: readonly Path[];
  readonly isLast: boolean;
  /** Guards that the mutation run has not caught yet. */
  readonly uncaught: readonly string[];
}

export interface Broken {
  readonly invariant: string;
  readonly detail: string;
}

export interface Expanded {
  readonly kind: "expanded";
  /** For each history of the task: what follows it, or what is broken at its end. */
  readonly results: readonly ({ readonly children: readonly { readonly move: number; readonly key: string }[] } | Broken)[];
  readonly catches: readonly Catch[];
}

/** A guard left out, and the history on which an invariant missed it. */
export interface Catch extends Broken {
  readonly guard: string;
  readonly path: Path;
}

/** Random histories to walk: this many, their seeds counted from `first`. */
export interface WalkTask {
  readonly kind: "walk";
  readonly first: number;
  readonly count: number;
}

/** A random history in which something broke. */
interface WalkedWrong extends Broken {
  readonly history: readonly Text[];
}

export interface Walked {
  readonly kind: "walked";
  readonly steps: number;
  readonly wrong: readonly WalkedWrong[];
}

export type Task = ExpandTask | WalkTask;
export type Answer = Expanded | Walked;

/** Who does the work: this process, or another one. */
export type Worker = (task: Task) => Answer | Promise<Answer>;

import type { Command, DecisionContext, Event, Facts } from "@firstray/record";
import type { Body } from "./body.ts";
import type { ChartId } from "./in-other-chart.ts";

/** What is true, and what one patient's record says of it, on one day. */
export interface World {
  readonly body: Body;
  readonly facts: Facts;
  /** What the same patient's other chart says, where there is one. */
  readonly other?: Facts;
  /** Which of the two lies on the desk; absent: the one that the history began with. */
  readonly desk?: ChartId;
  /** Day number, as in `civil-day`. */
  readonly today: number;
  /** How many mistakes people have made so far. */
  readonly mistakes: number;
  /** How many commands have been sent so far: the next one's id. */
  readonly sent: number;
  /** What the last move sent, and what became of it. */
  readonly entries: readonly Entry[];
}

/** One command and its answer. */
export interface Entry {
  readonly command: Command;
  readonly context: DecisionContext;
  readonly before: Facts;
  /** What was appended; nothing when refused. */
  readonly events: readonly Event[];
  readonly refusal?: { readonly code: string; readonly guard?: string };
}

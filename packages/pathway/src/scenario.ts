import type { Side } from "@firstray/radiograph";
import type { Temporal } from "temporal-polyfill";

/** An invented course to play a protocol with: one operation, one wire in each foot. */
export interface Scenario {
  readonly operatedOn: Temporal.PlainDate;
  readonly feet: readonly Side[];
  /** The day after the operation on which the wires come out; absent: they stay in. */
  readonly wiresOutDay?: number;
  /** Whether the patient comes to everything on the day it is due; otherwise nobody records anything after the operation but the wires. */
  readonly attends: boolean;
}

/** The days that are played, counted from the operation. */
export const playedDays = { first: -60, last: 290 } as const;

import type { WorklistReply } from "@firstray/contract";
import { isOverdue } from "../obligation/is-overdue.ts";

/** One line of the worklist. */
export type WorklistItem = WorklistReply["items"][number];

/** The worklist by urgency; inside each group the server's order stands: wire removals first, then the most overdue. */
export interface WorklistGroups {
  readonly overdue: readonly WorklistItem[];
  readonly open: readonly WorklistItem[];
  readonly upcoming: readonly WorklistItem[];
}

/** Sorts the lines into their groups; what is settled is in none. */
export function worklistGroups(items: readonly WorklistItem[]): WorklistGroups {
  return {
    overdue: items.filter(({ standing }) => isOverdue(standing)),
    open: items.filter(({ standing }) => standing === "open"),
    upcoming: items.filter(({ standing }) => standing === "upcoming"),
  };
}

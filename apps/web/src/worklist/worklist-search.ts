import type { WorklistShow } from "../api/worklist-query.ts";

/** What of the worklist is shown; it stands in the address, so that a filtered list can be bookmarked. */
export interface WorklistSearch {
  readonly show?: WorklistShow;
  readonly kind?: string;
  /** Whose it is, as `ownerKey` writes it. */
  readonly owner?: string;
  readonly search?: string;
}

/** Reads the address; what it does not know it leaves out. */
export function worklistSearch(search: Record<string, unknown>): WorklistSearch {
  const { show, kind, owner, search: words } = search;
  return {
    ...(show === "overdue" || show === "due" || show === "week" || show === "all" ? { show } : {}),
    ...(typeof kind === "string" && kind !== "" ? { kind } : {}),
    ...(typeof owner === "string" && owner !== "" ? { owner } : {}),
    ...(typeof words === "string" && words !== "" ? { search: words } : {}),
  };
}

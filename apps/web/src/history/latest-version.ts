import type { HistoryEntry } from "@firstray/contract";

/** What an entry says now: as its latest correction that was not voided has it, else as it was recorded. */
export interface EntryVersion {
  readonly occurredOn: string;
  readonly payload: unknown;
}

/** An entry as it stands after its corrections. */
export function latestVersion(entry: HistoryEntry, history: readonly HistoryEntry[]): EntryVersion {
  const corrections = history.filter(({ type, state }) => type === "EventCorrected" && state !== "voided").map(({ payload }) => payload);
  return corrections.findLast((payload) => isCorrectionOf(payload, entry.event)) ?? entry;
}

function isCorrectionOf(payload: unknown, event: string): payload is EntryVersion {
  return typeof payload === "object" && payload !== null && "corrects" in payload && payload.corrects === event && "payload" in payload;
}

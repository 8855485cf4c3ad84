import type { HistoryEntry } from "@firstray/contract";
import { eventTitles, type Facts, historyStates } from "@firstray/record";
import { shownPayload } from "./shown-payload.ts";

/** Every event of the record, in the order recorded, with what later events have made of it. */
export function historyEntries(facts: Facts): readonly HistoryEntry[] {
  const states = historyStates(facts);
  return facts.history.map((event) => {
    const { id, type, occurredOn, recordedAt, actor, reason } = event;
    const state = states.get(id) ?? "stands";
    const amends = type === "EventVoided" || type === "EventCorrected";
    const entry = { event: id, type, title: eventTitles[type], occurredOn, recordedAt, actor, payload: shownPayload(event), state };
    return { ...entry, correctable: !amends && state !== "voided", ...(reason !== undefined && { reason }) };
  });
}

/** What was recorded after the event of this number. */
export function historySince(facts: Facts, sequence: number): readonly HistoryEntry[] {
  return historyEntries(facts).slice(sequence);
}

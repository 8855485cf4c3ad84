import type { PlannedMessage } from "@firstray/pathway";
import { sameJson } from "../store/same-json.ts";
import type { KeptMessage, OutboxRow } from "./outbox-row.ts";
import { outboxTimes } from "./outbox-times.ts";

/** A message as it is to be written to the table. */
interface OutboxEntry {
  readonly key: string;
  readonly revision: number;
  readonly channel: "email" | "sms";
  readonly audience: "patient" | "staff";
  readonly notBefore: string;
  readonly validUntil: string;
  readonly message: KeptMessage;
}

/** What makes the outbox of a patient hold what should be sent, and nothing else unsent. */
export interface OutboxChanges {
  /** New, or unsent ones that now say something else. */
  readonly put: readonly OutboxEntry[];
  /** Rows that are no longer wanted. */
  readonly cancel: readonly string[];
}

/** What the outbox is compared with. */
export interface Wanted {
  readonly messages: readonly PlannedMessage[];
  /** Keys of the obligations that are still owed. */
  readonly owed: ReadonlySet<string>;
  readonly timeZone: string;
}

/**
 * Compares what should be sent with what is there. What was sent, is being sent or may have been sent is never touched: what follows it
 * gets the next revision of its place. A message that failed comes back only when it changed; its address, for one.
 */
export function outboxChanges({ messages, owed, timeZone }: Wanted, rows: readonly OutboxRow<KeptMessage>[]): OutboxChanges {
  const last = new Map(rows.toSorted((one, other) => one.revision - other.revision).map((row) => [row.key, row]));
  const entries = messages.map((message) => entryOf(message, last.get(message.key), timeZone));
  const kept = new Set(entries.map(({ key, revision }) => `${key}#${revision}`));
  return {
    put: entries.filter((entry) => differs(entry, last.get(entry.key))),
    cancel: rows
      .filter(({ key, revision }) => !kept.has(`${key}#${revision}`))
      .filter(({ state, message }) => state === "waiting" || (gaveUp(state) && !message.about.some((about) => owed.has(about))))
      .map(({ id }) => id),
  };
}

function entryOf({ key, step, about, to, says, ...days }: PlannedMessage, last: OutboxRow | undefined, timeZone: string): OutboxEntry {
  const follows = last !== undefined && isOut(last.state);
  return {
    ...{ key, revision: follows ? last.revision + 1 : (last?.revision ?? 1) },
    ...{ channel: to.kind === "patient" ? to.by : "email", audience: to.kind },
    ...outboxTimes(days, timeZone),
    message: { step, about, to, says },
  };
}

function differs(entry: OutboxEntry, row: OutboxRow<KeptMessage> | undefined): boolean {
  if (row === undefined || row.revision !== entry.revision) return true;
  if (!sameJson(row.message, entry.message)) return true;
  if (row.state === "cancelled") return row.outcome?.kind !== "left";
  if (row.state !== "waiting") return false;
  const firm = row.attempts === 0 && entry.message.step !== "changed" && entry.message.step !== "withdrawn";
  return row.validUntil !== entry.validUntil || (firm && row.notBefore !== entry.notBefore);
}

function isOut(state: OutboxRow["state"]): boolean {
  return state === "sent" || state === "sending" || state === "unknown";
}

function gaveUp(state: OutboxRow["state"]): boolean {
  return state === "failed" || state === "expired";
}

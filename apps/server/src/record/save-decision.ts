import { obligations } from "@firstray/pathway";
import { type Actor, type Event, evolve, type Facts } from "@firstray/record";
import { type Outbox, outboxOf } from "../outbox/plan-messages.ts";
import { appendEvents } from "../store/append-events.ts";
import { type AuditEntry, audit } from "../store/audit.ts";
import type { Transaction } from "../store/in-practice.ts";
import { protocolsFollowed } from "../store/protocols-followed.ts";
import { rememberRecord } from "./remembered-records.ts";
import { saveProjections } from "./save-projections.ts";

/** Events that were decided, and the record that they were decided on. */
export interface Decided {
  readonly practice: string;
  readonly patient: string;
  readonly facts: Facts;
  readonly sequence: number;
  readonly command: { readonly id: string; readonly type: string };
  readonly events: readonly Event[];
  readonly actor: Actor;
  readonly at: string;
  readonly action: AuditEntry["action"];
  /** What was read with the held row; read or written anew where it is not given. */
  readonly known?: { readonly obligationsHash: string | null; readonly outbox: Outbox };
}

/**
 * Saves a decision whole: what the chart says now, what is owed now, the audit, and last the events at the end of the chain. All of it
 * is sent with the commit.
 * @returns the number of the last event.
 */
export async function saveDecision(transaction: Transaction, decided: Decided): Promise<number> {
  const { practice, patient, command, actor, at, action, known } = decided;
  const events = decided.events.map(asKept);
  const facts = events.reduce(evolve, decided.facts);
  const sequence = decided.sequence + events.length;
  const protocolOf = await protocolsFollowed(transaction, practice, facts);
  if ("kind" in protocolOf) throw new Error(`what was decided must follow a known protocol: ${protocolOf.sentence.en}`);
  const outbox = known?.outbox ?? (await outboxOf(transaction, practice, patient));
  saveProjections(transaction, practice, {
    ...{ patient, sequence, facts, outbox, at },
    obligations: obligations(protocolOf, facts),
    knownHash: known?.obligationsHash ?? null,
    splits: events.some(({ type }) => type === "FilmSplit"),
  });
  await audit(transaction, practice, { at, actor, action, patients: [patient], detail: command.type });
  const lastSalt = appendEvents(transaction, practice, { patient, after: decided.sequence, command: command.id, events });
  rememberRecord(practice, { kind: "record", patient, sequence, lastSalt, facts, protocolOf });
  return sequence;
}

/** To the millisecond, as the row gives it back: what is remembered of a record is what its events give. */
function asKept(event: Event): Event {
  return { ...event, recordedAt: new Date(event.recordedAt).toISOString() };
}

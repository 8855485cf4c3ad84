import { obligations } from "@firstray/pathway";
import { type Actor, type Event, evolve, type Facts } from "@firstray/record";
import pg from "pg";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { messageWrites, type Outbox, outboxOf } from "../outbox/plan-messages.ts";
import { appendEvents } from "../store/append-events.ts";
import { type AuditEntry, audit } from "../store/audit.ts";
import type { Transaction } from "../store/in-practice.ts";
import { protocolsFollowed } from "../store/protocols-followed.ts";
import { replaceObligations } from "../store/replace-obligations.ts";
import { type StoredPart, saveFilmParts } from "../store/save-film-parts.ts";
import { saveFilmsBelonging } from "../store/save-films-belonging.ts";
import { savePatient } from "../store/save-patient.ts";
import { rememberRecord } from "./remembered-records.ts";

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
  const owed = obligations(protocolOf, facts);
  savePatient(transaction, practice, { patient, sequence, facts }, refuseTakenNumber);
  replaceObligations(transaction, practice, { patient, obligations: owed, knownHash: known?.obligationsHash ?? null });
  for (const write of messageWrites(practice, { patient, facts, obligations: owed, at }, outbox)) transaction.atTheEnd(write);
  saveFilmsBelonging(transaction, practice, belongingOf(facts));
  if (events.some(({ type }) => type === "FilmSplit")) saveFilmParts(transaction, practice, partsOf(facts));
  await audit(transaction, practice, { at, actor, action, patients: [patient], detail: command.type });
  const lastSalt = appendEvents(transaction, practice, { patient, after: decided.sequence, command: command.id, events });
  rememberRecord(practice, { kind: "record", patient, sequence, lastSalt, facts, protocolOf });
  return sequence;
}

/** To the millisecond, as the row gives it back: what is remembered of a record is what its events give. */
function asKept(event: Event): Event {
  return { ...event, recordedAt: new Date(event.recordedAt).toISOString() };
}

/** The number may have been taken since it was looked up, or by a change of details. */
function refuseTakenNumber(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.constraint === "patient_number")
    throw new Problem("possible-duplicate", sentences.sameNumber);
  throw error;
}

/** The parts of the films that were split. */
export function partsOf({ films }: Facts): readonly StoredPart[] {
  return films.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [{ part: id, film: partOf.film }]));
}

/** Of each film, whether it is this patient's by what was said last. */
export function belongingOf({ films }: Facts): readonly { readonly film: string; readonly belongs: boolean }[] {
  return films.map(({ id, identity }) => ({ film: id, belongs: identity.kind !== "settled" || identity.belongs }));
}

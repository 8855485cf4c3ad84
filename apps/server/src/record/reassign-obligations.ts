import type { ReassignmentReply } from "@firstray/contract";
import type { Actor, Owner } from "@firstray/record";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { holdPatients } from "../store/hold-patients.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { loadRecord } from "../store/load-record.ts";
import { patientsOwedBy } from "../store/patients-owed-by.ts";
import { commandIdFor } from "./command-id-for.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { knownOwner } from "./known-owner.ts";
import { saveDecision } from "./save-decision.ts";

/** Everything that a person owes, to be owed by another. */
export interface Reassignment {
  readonly command: string;
  readonly person: string;
  readonly to: Owner;
  readonly reason: string;
  readonly actor: Actor;
}

/** Hands over what a person owes in every record, in one transaction: all of it, or nothing. @source ledger-obligations */
export async function reassignObligations(house: House, asked: Reassignment): Promise<ReassignmentReply> {
  return inPractice(house.store, async (transaction) => {
    const to = await knownOwner(transaction, house.store.practice, asked.to);
    return reassignWithin(transaction, house, { ...asked, to });
  });
}

/** The same within a transaction that does more: a person who leaves has handed over, or has not left. */
export async function reassignWithin(transaction: Transaction, house: House, asked: Reassignment): Promise<ReassignmentReply> {
  const { practice } = house.store;
  const owed = await patientsOwedBy(transaction, practice, asked.person);
  await holdPatients(
    transaction,
    practice,
    owed.map(({ patient }) => patient),
  );
  const reply = { patients: 0, obligations: 0, unreadable: 0 };
  for (const { patient, open } of owed) {
    if (await reassignIn(transaction, house, asked, patient)) {
      reply.patients += 1;
      reply.obligations += open;
    } else reply.unreadable += 1;
  }
  return reply;
}

/** @returns false when the record cannot be read (one that is destroyed owes nothing): it is shown first on the worklist anyway, and holds up nobody else's. */
async function reassignIn(transaction: Transaction, house: House, asked: Reassignment, patient: string): Promise<boolean> {
  const { practice } = house.store;
  const { to, person, reason, actor } = asked;
  const record = await loadRecord(transaction, practice, patient);
  if (record.kind !== "record") return record.kind === "destroyed";
  const { facts, sequence } = record;
  const now = house.clock.now();
  const at = now.toString();
  const today = dayIn(house.practice.timeZone, now);
  const id = commandIdFor(asked.command, patient);
  const command = { id, type: "ReassignObligations", occurredOn: today, reason, payload: { from: person, to } } as const;
  const events = decidedOrProblem(command, facts, { today, now: at, actor });
  await saveDecision(transaction, { practice, patient, facts, sequence, command, events, actor, at, action: "record" });
  return true;
}

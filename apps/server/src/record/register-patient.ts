import type { CommandReply, SentCommand } from "@firstray/contract";
import { type Actor, factsOf } from "@firstray/record";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { similarPatients } from "../store/similar-patients.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { earlierReply } from "./earlier-reply.ts";
import { saveDecision } from "./save-decision.ts";

/** A new patient, and those who look like them but are known to be others. */
export interface Registration {
  readonly patient: string;
  readonly command: Extract<SentCommand, { type: "RegisterPatient" }>;
  readonly distinctFrom: readonly string[];
  readonly actor: Actor;
}

/** Begins a patient's record, once nobody can be taken for the same patient. */
export async function registerPatient({ store, clock, practice: { timeZone } }: House, asked: Registration): Promise<CommandReply> {
  const { practice } = store;
  const { patient, command, actor } = asked;
  return inPractice(store, async (transaction) => {
    const earlier = await earlierReply(transaction, practice, { command: command.id, patient });
    if (earlier) return earlier;
    if ((await holdPatient(transaction, practice, patient)) !== undefined) throw new Problem("patient-exists", sentences.patientExists);
    await refuseDuplicates(transaction, practice, asked);
    const now = clock.now();
    const at = now.toString();
    const facts = factsOf([]);
    const events = decidedOrProblem(command, facts, { today: dayIn(timeZone, now), now: at, actor });
    const sequence = await saveDecision(transaction, {
      practice,
      patient,
      facts,
      sequence: 0,
      command,
      events,
      actor,
      at,
      action: "register",
    });
    return { patient, sequence, events: events.map(({ id }) => id) };
  });
}

async function refuseDuplicates(transaction: Transaction, practice: string, { command, distinctFrom }: Registration): Promise<void> {
  const similar = await similarPatients(transaction, practice, command.payload);
  const duplicates = similar.map(({ sameNumber: _, ...summary }) => summary);
  if (similar.some(({ sameNumber }) => sameNumber)) throw new Problem("possible-duplicate", sentences.sameNumber, { duplicates });
  if (similar.every(({ id }) => distinctFrom.includes(id))) return;
  throw new Problem("possible-duplicate", sentences.possibleDuplicate, { duplicates });
}

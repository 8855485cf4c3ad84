import type { CommandReply, SentCommand } from "@firstray/contract";
import type { Actor } from "@firstray/record";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { filmRowsOf } from "../store/film-rows-of.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { historySince } from "../view/history-entries.ts";
import { completeCommand } from "./complete-command.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { earlierReply } from "./earlier-reply.ts";
import { readableRecord } from "./readable-record.ts";
import { saveDecision } from "./save-decision.ts";

/** A command as somebody sends it, on the record as they last saw it. */
export interface SentOn {
  readonly patient: string;
  readonly command: SentCommand;
  readonly expectedSequence: number;
  readonly actor: Actor;
}

/** Load, decide, save: one command on one patient's record, in one transaction. */
export async function recordCommand(house: House, sent: SentOn): Promise<CommandReply> {
  const { practice } = house.store;
  const { patient, command } = sent;
  return inPractice(house.store, async (transaction) => {
    if ((await holdPatient(transaction, practice, patient)) === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
    const earlier = await earlierReply(transaction, practice, { command: command.id, patient });
    if (earlier) return earlier;
    const record = await readableRecord(transaction, practice, patient);
    refuseStale(record, sent.expectedSequence);
    return decideAndSave(transaction, house, { ...sent, record });
  });
}

function refuseStale(record: LoadedRecord, expected: number): void {
  if (record.sequence === expected) return;
  throw new Problem("conflict", sentences.conflict, { since: historySince(record.facts, expected) });
}

async function decideAndSave(
  transaction: Transaction,
  { store: { practice }, clock, practice: { timeZone } }: House,
  { patient, command: sent, actor, record }: SentOn & { readonly record: LoadedRecord },
): Promise<CommandReply> {
  const films = sent.type === "MeasureFilm" ? await filmRowsOf(transaction, practice, patient) : new Map();
  const command = completeCommand(sent, (film) => films.get(film)?.decoded.calibration ?? { kind: "unknown" });
  const now = clock.now();
  const at = now.toString();
  const events = decidedOrProblem(command, record.facts, { today: dayIn(timeZone, now), now: at, actor });
  const { facts, sequence } = record;
  const last = await saveDecision(transaction, { practice, patient, facts, sequence, command, events, actor, at, action: "record" });
  return { patient, sequence: last, events: events.map(({ id }) => id) };
}

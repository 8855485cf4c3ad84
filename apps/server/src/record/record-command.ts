import type { CommandReply, SentCommand } from "@firstray/contract";
import type { Actor } from "@firstray/record";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { outboxOf } from "../outbox/plan-messages.ts";
import { calibrations } from "../plan/calibrations.ts";
import { refuseUnseenDraft } from "../plan/refuse-unseen-draft.ts";
import type { FilmRow } from "../store/film-row.ts";
import { filmRowsOf } from "../store/film-rows-of.ts";
import { holdPatient } from "../store/hold-patient.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import { newestProtocolVersion } from "../store/newest-protocol-version.ts";
import { together } from "../store/together.ts";
import { carryToOthers, holdOtherCharts } from "./carry-to-others.ts";
import { completeCommand } from "./complete-command.ts";
import { contextOfDecision } from "./context-of-decision.ts";
import { decidedOrProblem } from "./decided-or-problem.ts";
import { earlierReply } from "./earlier-reply.ts";
import { withKnownOwner } from "./known-owner.ts";
import { readableRecord } from "./readable-record.ts";
import { refuseMerge } from "./refuse-merge.ts";
import { refuseStale } from "./refuse-stale.ts";
import { refuseTakenParts } from "./refuse-taken-parts.ts";
import { isCurrent, rememberedRecord } from "./remembered-records.ts";
import { type Decided, saveDecision } from "./save-decision.ts";
import { withClinicDays } from "./with-clinic-days.ts";

/** A command as somebody sends it, on the record as they last saw it. */
export interface SentOn {
  readonly patient: string;
  readonly command: SentCommand;
  readonly expectedSequence: number;
  readonly actor: Actor;
}

/** Commands that may name a version of the protocol; only these ask which versions there are. */
const namesProtocol: ReadonlySet<SentCommand["type"]> = new Set(["OpenEpisode", "AdoptProtocolVersion", "CorrectEvent"]);

/** Commands that are computed from films, and need the size of their pixels. */
const readsFilms: ReadonlySet<SentCommand["type"]> = new Set(["MeasureFilm", "SignPlan", "CompareWithPlan"]);

/** Load, decide, save: one command on one patient's record, in one transaction. */
export async function recordCommand(house: House, sent: SentOn): Promise<CommandReply> {
  const { practice } = house.store;
  const { patient, command } = sent;
  return inPractice(house.store, async (transaction) => {
    const charts = await holdOtherCharts(transaction, practice, patient, command);
    const remembered = rememberedRecord(practice, patient);
    const [held, earlier, outbox, loaded] = await together(
      holdPatient(transaction, practice, patient),
      earlierReply(transaction, practice, { command: command.id, patient }),
      outboxOf(transaction, practice, patient),
      remembered?.sequence === sent.expectedSequence ? Promise.resolve(undefined) : readableRecord(transaction, practice, patient),
    );
    if (held === undefined) throw new Problem("no-such-patient", sentences.noSuchPatient);
    if (earlier) return earlier;
    const current = remembered && isCurrent(remembered, held) ? remembered : undefined;
    const record = loaded ?? current ?? (await readableRecord(transaction, practice, patient));
    refuseStale(record, sent.expectedSequence);
    const known = { obligationsHash: held.obligationsHash, outbox };
    return decideAndSave(transaction, house, {
      ...sent,
      command: await withKnownOwner(transaction, practice, command),
      record,
      known,
      charts,
    });
  });
}

async function decideAndSave(
  transaction: Transaction,
  { store: { practice }, clock, practice: { timeZone } }: House,
  {
    patient,
    command: sent,
    actor,
    record,
    known,
    charts,
  }: SentOn & { readonly record: LoadedRecord; readonly known: NonNullable<Decided["known"]>; readonly charts: readonly string[] },
): Promise<CommandReply> {
  await refuseTakenParts(transaction, practice, sent);
  await refuseMerge(transaction, practice, patient, sent);
  await refuseUnseenDraft(transaction, practice, sent);
  const films: ReadonlyMap<string, FilmRow> = readsFilms.has(sent.type) ? await filmRowsOf(transaction, practice, patient) : new Map();
  const complete = completeCommand(sent, record.facts, calibrations(record.facts, films));
  const command = await withClinicDays(transaction, practice, record, complete);
  const now = clock.now();
  const at = now.toString();
  const versions = namesProtocol.has(sent.type) ? { newestProtocolVersion: await newestProtocolVersion(transaction, practice) } : {};
  const found = await contextOfDecision(transaction, practice, record, command);
  const context = { today: dayIn(timeZone, now), now: at, actor, ...versions, ...found };
  const { facts, sequence } = record;
  const own = decidedOrProblem(command, facts, context);
  const carried = await carryToOthers(transaction, practice, { command, patient, before: facts, events: own, context }, charts);
  const events = [...own, ...carried];
  const decided: Decided = { practice, patient, facts, sequence, command, events, actor, at, action: "record", known };
  const last = await saveDecision(transaction, decided);
  return { patient, sequence: last, events: events.map(({ id }) => id) };
}

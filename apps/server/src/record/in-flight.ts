import { setImmediate as turn } from "node:timers/promises";
import type { InFlightReply, PatientSummary } from "@firstray/contract";
import { type Protocol, protocolDifference, type SaidMessage } from "@firstray/pathway";
import type { Temporal } from "temporal-polyfill";
import { saidSoFar } from "../outbox/said-so-far.ts";
import { inPractice, type Store, type Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord } from "../store/load-record.ts";
import { patientsInFlight } from "../store/patients-in-flight.ts";
import { movedMessageReply } from "../view/moved-message-reply.ts";
import { movedReply } from "../view/moved-reply.ts";

/** More are not folded for one request; the reply says when there are more. */
const mostPatients = 1000;
const atOnce = 25;

type Episodes = InFlightReply["episodes"];
interface Found {
  readonly examined: number;
  readonly unreadable: number;
  readonly episodes: Episodes;
}

/** A protocol, held against the running episodes on a day where the practice is. */
interface Asked {
  readonly to: Protocol;
  readonly on: Temporal.PlainDate;
  readonly timeZone: string;
}

/**
 * What would move and what would be sent otherwise, over every running episode, if it followed this protocol. Reads a few records at a
 * time, so that others are served meanwhile.
 */
export async function inFlight(store: Store, asked: Asked): Promise<InFlightReply> {
  const patients = await inPractice(store, (transaction) => patientsInFlight(transaction, store.practice, mostPatients + 1));
  const found: Found[] = [];
  for (let from = 0; from < Math.min(patients.length, mostPatients); from += atOnce) {
    const some = patients.slice(from, Math.min(from + atOnce, mostPatients));
    found.push(await inPractice(store, (transaction) => differencesOf(transaction, store.practice, some, asked)));
    await turn();
  }
  return {
    examined: found.reduce((sum, { examined }) => sum + examined, 0),
    unreadable: found.reduce((sum, { unreadable }) => sum + unreadable, 0),
    more: patients.length > mostPatients,
    episodes: found.flatMap(({ episodes }) => episodes),
  };
}

async function differencesOf(
  transaction: Transaction,
  practice: string,
  patients: readonly PatientSummary[],
  asked: Asked,
): Promise<Found> {
  let examined = 0;
  let unreadable = 0;
  const episodes: Episodes[number][] = [];
  for (const patient of patients) {
    const record = await loadRecord(transaction, practice, patient.id);
    if (record.kind !== "record") {
      unreadable += record.kind === "unreadable" ? 1 : 0;
      continue;
    }
    const running = record.facts.episodes.filter(({ closed }) => closed === undefined);
    examined += running.length;
    const said = await saidSoFar(transaction, { practice, patient: patient.id, timeZone: asked.timeZone });
    for (const { id } of running) episodes.push(...movedOf(record, { patient, episode: id, said }, asked));
  }
  return { examined, unreadable, episodes };
}

interface Running {
  readonly patient: PatientSummary;
  readonly episode: string;
  readonly said: readonly SaidMessage[];
}

function movedOf({ facts, protocolOf }: LoadedRecord, { patient, episode, said }: Running, { to, on }: Asked): Episodes {
  const known = facts.episodes.find(({ id }) => id === episode);
  if (known === undefined) return [];
  const { obligations, messages } = protocolDifference(protocolOf, facts, { episode, to, said }, on);
  if (obligations.length === 0 && messages.length === 0) return [];
  const { foot, protocolVersion: follows } = known;
  return [{ patient, episode, foot, follows, moved: obligations.flatMap(movedReply), messages: messages.flatMap(movedMessageReply) }];
}

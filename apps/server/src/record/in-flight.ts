import { setImmediate as turn } from "node:timers/promises";
import type { InFlightReply, PatientSummary } from "@firstray/contract";
import { type Protocol, protocolDifference } from "@firstray/pathway";
import type { Temporal } from "temporal-polyfill";
import { inPractice, type Store, type Transaction } from "../store/in-practice.ts";
import { type LoadedRecord, loadRecord } from "../store/load-record.ts";
import { patientsInFlight } from "../store/patients-in-flight.ts";
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

/** What would move, over every running episode, if it followed this protocol. Reads a few records at a time, so that others are served meanwhile. */
export async function inFlight(store: Store, to: Protocol, on: Temporal.PlainDate): Promise<InFlightReply> {
  const patients = await inPractice(store, (transaction) => patientsInFlight(transaction, store.practice, mostPatients + 1));
  const found: Found[] = [];
  for (let from = 0; from < Math.min(patients.length, mostPatients); from += atOnce) {
    const some = patients.slice(from, Math.min(from + atOnce, mostPatients));
    found.push(await inPractice(store, (transaction) => differencesOf(transaction, store.practice, some, { to, on })));
    await turn();
  }
  return {
    examined: found.reduce((sum, { examined }) => sum + examined, 0),
    unreadable: found.reduce((sum, { unreadable }) => sum + unreadable, 0),
    more: patients.length > mostPatients,
    episodes: found.flatMap(({ episodes }) => episodes),
  };
}

interface Asked {
  readonly to: Protocol;
  readonly on: Temporal.PlainDate;
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
    if (record.kind === "unreadable") {
      unreadable += 1;
      continue;
    }
    const running = record.facts.episodes.filter(({ closed }) => closed === undefined);
    examined += running.length;
    for (const { id } of running) episodes.push(...movedOf(record, patient, id, asked));
  }
  return { examined, unreadable, episodes };
}

function movedOf({ facts, protocolOf }: LoadedRecord, patient: PatientSummary, id: string, { to, on }: Asked): Episodes {
  const episode = facts.episodes.find((known) => known.id === id);
  if (episode === undefined) return [];
  const moved = protocolDifference(protocolOf, facts, { episode: id, to }, on).obligations.flatMap(movedReply);
  return moved.length === 0 ? [] : [{ patient, episode: id, foot: episode.foot, follows: episode.protocolVersion, moved }];
}

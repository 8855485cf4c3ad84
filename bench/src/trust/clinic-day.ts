import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import type { Random } from "@firstray/geometry";
import type { Ask } from "./signed-in-page.ts";

/** What one request of a person took, and how it was answered. */
export interface Asked {
  readonly what: string;
  readonly ms: number;
  readonly status: number;
}

interface Found {
  readonly patients?: readonly { readonly id: string }[];
}
interface Opened {
  readonly sequence: number;
  readonly films?: readonly { readonly id: string }[];
}
type Timed = (what: string, path: string, body?: unknown) => Promise<unknown>;

/** Between two things that one person does, in milliseconds: shorter than in any clinic. */
const [leastPauseMs, mostPauseMs] = [1000, 5000];
/** Of everything done: looks at the worklist, at messages; of the visits to a patient's page, those to a film and those that enter something. */
const shares = { worklist: 0.3, messages: 0.05, film: 0.45, record: 0.15 } as const;

/**
 * One person's day: the worklist, patients found and opened, a film here and there, something entered now and then.
 * Two who write in one record at once are told of each other (409), as the product means it.
 */
export async function clinicDay(end: AbortSignal, ask: Ask, random: Random, told: (asked: Asked) => void): Promise<void> {
  const timed: Timed = async (what, path, body) => {
    const started = performance.now();
    const answer = await ask(path, body);
    const reply: unknown = await answer.json();
    told({ what, ms: performance.now() - started, status: answer.status });
    return reply;
  };
  while (!end.aborted) {
    const ms = leastPauseMs + random() * (mostPauseMs - leastPauseMs);
    await after(ms, undefined, { signal: end }).catch(() => undefined);
    if (!end.aborted) await doSomething(timed, random);
  }
}

async function doSomething(timed: Timed, random: Random): Promise<void> {
  const chance = random();
  if (chance < shares.worklist) await timed("worklist", "/api/worklist");
  else if (chance < shares.worklist + shares.messages) await timed("messages", "/api/messages");
  else await lookAtPatient(timed, random);
}

async function lookAtPatient(timed: Timed, random: Random): Promise<void> {
  const pick = <Item>(items: readonly Item[] = []): Item | undefined => items[Math.floor(random() * items.length)];
  const { patients } = (await timed("search", "/api/patients?search=D-00")) as Found;
  const patient = pick(patients)?.id;
  if (patient === undefined) return;
  const { sequence, films } = (await timed("patient", `/api/patients/${patient}`)) as Opened;
  const film = pick(films)?.id;
  if (film !== undefined && random() < shares.film) await timed("film", `/api/films/${film}`);
  if (random() < shares.record)
    await timed("record", `/api/patients/${patient}/commands`, { expectedSequence: sequence, command: newPhone(random) });
}

function newPhone(random: Random): unknown {
  const phone = `514 555-${String(Math.floor(random() * 10_000)).padStart(4, "0")}`;
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return { id: randomUUID(), type: "ChangePatientDetails", occurredOn: yesterday, payload: { phone } };
}

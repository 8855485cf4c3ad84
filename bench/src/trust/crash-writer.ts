import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import type { Ask } from "./signed-in-page.ts";

/** A change that the server has said is kept. */
export interface Acknowledged {
  readonly patient: string;
  readonly body: unknown;
}

const retryMs = 30;

/**
 * Changes one patient's telephone number over and over, each change with an id of its own, until it is told to end. A change without an answer is forgotten,
 * as a person would who closes the page: only what was acknowledged counts.
 */
export async function writeUntil(end: AbortSignal, ask: Ask, patient: string, told: (change: Acknowledged) => void): Promise<void> {
  for (let change = 0; !end.aborted; change += 1) {
    const body = await nextChange(ask, patient, change).catch(() => undefined);
    const answer = body === undefined ? undefined : await ask(`/api/patients/${patient}/commands`, body).catch(() => undefined);
    if (answer?.status === 201) told({ patient, body });
    else await after(retryMs);
    await answer?.body?.cancel().catch(() => undefined);
  }
}

async function nextChange(ask: Ask, patient: string, change: number): Promise<unknown> {
  const answer = await ask(`/api/patients/${patient}`);
  if (!answer.ok) throw new Error(`the patient must open, got ${answer.status}`);
  const { sequence } = (await answer.json()) as { readonly sequence: number };
  const phone = `514 555-${String(change % 10_000).padStart(4, "0")}`;
  return {
    expectedSequence: sequence,
    command: { id: randomUUID(), type: "ChangePatientDetails", occurredOn: yesterday(), payload: { phone } },
  };
}

/** Already past in every time zone of a practice. */
function yesterday(): string {
  return new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
}

import { randomUUID } from "node:crypto";
import type { APIResponse, Page } from "playwright-core";
import { expect, inject } from "vitest";

const headers = { "x-firstray": "1" };

/** A command dated today, with an id of its own. */
export function commandOn(today: string, type: string, payload: object): object {
  return { id: randomUUID(), type, occurredOn: today, payload };
}

/** The practice's today, as the server says it. */
export async function todayOf(page: Page, address = inject("address")): Promise<string> {
  return (await (await page.request.get(`${address}/api/session`)).json()).today;
}

/** Registers an invented patient and records the commands one after another, through the doors that the pages use. */
export async function recorded(
  page: Page,
  patient: string,
  details: object,
  commands: readonly object[],
  address = inject("address"),
): Promise<void> {
  const patients = `${address}/api/patients`;
  const register = commandOn(await todayOf(page, address), "RegisterPatient", details);
  let reply: APIResponse = await page.request.post(patients, { headers, data: { patient, command: register } });
  for (const command of commands) {
    expect(reply.status()).toBe(201);
    const { sequence } = await reply.json();
    reply = await page.request.post(`${patients}/${patient}/commands`, { headers, data: { expectedSequence: sequence, command } });
  }
  expect(reply.status()).toBe(201);
}

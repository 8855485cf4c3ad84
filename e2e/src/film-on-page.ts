import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { type Language, words } from "./words.ts";

/** An invented patient of a journey about films. */
export interface FilmPatient {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly number: string;
  readonly birthDate: string;
}

/** Registers a patient whom nobody else uses. */
export async function filmPatient(page: Page, familyName: string, language: Language): Promise<FilmPatient> {
  const id = randomUUID();
  const whose = { familyName, givenName: "Inventée", number: `R-${id.slice(0, 8)}`, birthDate: "1962-05-04" };
  await recorded(page, id, { ...whose, language }, []);
  return { id, ...whose };
}

/** Adds a film through the door that the page uses; its id. */
export async function addedFilm(page: Page, patient: FilmPatient, file: Buffer): Promise<string> {
  const film = randomUUID();
  const reply = await page.request.post(`${inject("address")}/api/patients/${patient.id}/films`, {
    headers: { "x-firstray": "1" },
    multipart: { film, command: randomUUID(), file: { name: "foot.dcm", mimeType: "application/dicom", buffer: file } },
  });
  expect(reply.status()).toBe(201);
  return film;
}

/** Opens a film and waits until it lies on the screen. */
export async function openFilm(page: Page, film: string, language: Language): Promise<void> {
  await page.goto(`${inject("address")}/films/${film}`);
  await page.getByRole("application", { name: words[language].filmStage, exact: true }).locator("canvas").waitFor();
}

/** Records something of a film as the page would, on top of whatever was recorded before. */
export async function commanded(page: Page, patient: FilmPatient, type: string, payload: object): Promise<void> {
  const chart = `${inject("address")}/api/patients/${patient.id}`;
  const { sequence } = await (await page.request.get(chart)).json();
  const data = { expectedSequence: sequence, command: commandOn(await todayOf(page), type, payload) };
  const reply = await page.request.post(`${chart}/commands`, { headers: { "x-firstray": "1" }, data });
  expect(reply.status()).toBe(201);
}

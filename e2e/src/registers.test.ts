import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { look } from "./look.ts";
import { recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

const headers = { "x-firstray": "1" };
const as = (language: "en" | "fr", width: number, role: string): Promise<Page> =>
  signedIn(browser, language, width, inject("address"), role);

/** The day after. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

test("H92: an incident with a mistake is not entered and not lost; entered, it is listed, owed notices and all; corrected, it keeps what stood before", async () => {
  const page = await as("en", 1440, "Administrator");
  const address = inject("address");
  const today = await todayOf(page);
  await page.goto(`${address}/practice`);
  await page.getByRole("link", { name: "Open the register" }).click();
  await page.getByRole("button", { name: "Enter an incident" }).click();
  const happened = `A day’s page was left at the printer, ${randomUUID().slice(0, 8)}`;
  await page.getByLabel("Circumstances of the incident").fill(happened);
  await page.getByLabel("Personal information concerned").fill("Names and chart numbers of two invented patients");
  await page.getByLabel("Day on which the practice became aware of it").fill(dayAfter(today));
  const enter = page.getByRole("button", { name: "Enter in the register" });
  await enter.click();
  await page.getByRole("alert").getByText("Not entered yet").waitFor();
  // When it took place, how many, whether there is a risk, why, notices, measures: no answer is proposed.
  expect(await page.getByText("This has to be filled in", { exact: true }).count()).toBe(6);
  await look(page, "en-incident-mistake");
  await page.reload();
  expect(await page.getByLabel("Circumstances of the incident").inputValue()).toBe(happened);
  await page.getByLabel("When it took place").fill("This afternoon");
  await page.getByLabel("Number of persons").fill("2");
  await page.getByLabel("Yes, there is one").check();
  await page.getByLabel("What leads to this conclusion").fill("The page names the operation; anybody in the hall could have read it");
  await page.getByLabel("Public notice").fill("No public notice: both persons can be reached");
  await page.getByLabel("Measures taken").fill("The page was destroyed; the printer asks for a code now");
  await enter.click();
  await page.getByText("This day has not come yet").waitFor();
  await page.getByLabel("Day on which the practice became aware of it").fill(today);
  await enter.click();
  const entry = page.getByRole("listitem").filter({ hasText: happened });
  await entry.getByText("Notice to the Commission is owed").waitFor();
  await entry.getByText("Entered by Administration Démo").waitFor();
  await look(page, "en-incidents");

  // Two people correct it at once: the second reads what the first wrote, and loses nothing.
  await entry.getByRole("button", { name: /^Correct/ }).click();
  const form = page.locator("form");
  await form.getByLabel("Notice sent to the Commission").fill(today);
  const surgeon = await as("fr", 390, "Chirurgien");
  const { entries } = await (await surgeon.request.get(`${address}/api/incidents`)).json();
  const { id, content } = entries.find((one: { content: { circumstances: string } }) => one.content.circumstances === happened);
  const data = { id, revision: 2, content: { ...content, persons: 3 } };
  expect((await surgeon.request.post(`${address}/api/incidents`, { headers, data })).status()).toBe(201);
  await enter.click();
  await page.getByRole("alert").getByText("Somebody changed this entry in between").waitFor();
  await entry.getByText("Corrected by Dre Fictive Démo").waitFor();
  expect(await form.getByLabel("Notice sent to the Commission").inputValue()).toBe(today);
  await form.getByLabel("Number of persons").fill("3");
  await enter.click();
  await form.waitFor({ state: "detached" });
  expect(await entry.getByText("Notice to the Commission is owed").count()).toBe(0);
  await entry.getByText("What stood here before (2)").click();
  await entry.getByText("Entered by Administration Démo").waitFor();
  expect(await entry.locator("dd").allTextContents()).toEqual(expect.arrayContaining(["2", "3"]));

  await surgeon.goto(`${address}/incidents`);
  const read = surgeon.getByRole("listitem").filter({ hasText: happened });
  await read.getByText("Avis aux personnes à transmettre").waitFor();
  await look(surgeon, "fr-390-incidents");
  // On paper: whole, unfolded, without what is pressed.
  await surgeon.emulateMedia({ media: "print" });
  await surgeon.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await read.getByText("Inscrit par Administration Démo").isVisible()).toBe(true);
  expect(await surgeon.getByRole("button").count()).toBe(0);
  await Promise.all([page.context().close(), surgeon.context().close()]);
});

test("H93: a restricted chart is closed to reception, found by its number alone, opened for a reason, seen by all, and closes on the screen", async () => {
  const surgeon = await as("en", 1440, "Surgeon");
  const address = inject("address");
  const patient = randomUUID();
  const details = {
    ...{
      familyName: `Essai-Réservé-${patient.slice(0, 6)}`,
      givenName: `Fictive ${patient.slice(0, 6)}`,
      number: `K-${patient.slice(0, 8)}`,
    },
    ...{ birthDate: "1958-02-11", language: "fr" },
  };
  const why = `La patiente demande un rendez-vous par téléphone (${patient.slice(0, 6)})`;
  await recorded(surgeon, patient, details, []);
  await surgeon.goto(`${address}/patients/${patient}`);
  await surgeon.getByRole("button", { name: "Restrict the chart…" }).click();
  await surgeon.getByRole("dialog").getByLabel("Why").fill("Works at this clinic");
  await surgeon.getByRole("dialog").getByRole("button", { name: "Restrict the chart" }).click();
  await surgeon.getByText("Restricted to those who treat the patient").waitFor();

  const desk = await as("fr", 1024, "Réception");
  await desk.clock.install();
  await desk.goto(`${address}/patients`);
  const search = desk.getByLabel("Chercher un patient");
  await search.fill(details.familyName);
  await desk.clock.fastForward(1000);
  await desk.getByText("Aucun patient ne correspond").waitFor();
  await look(desk, "fr-restricted-not-found");
  await search.fill(details.number);
  await desk.clock.fastForward(1000);
  const refused = desk.waitForResponse((response) => response.url().endsWith(`/api/patients/${patient}`));
  await desk.getByRole("link", { name: "Restricted chart, dossier restreint" }).click();
  const closed = { status: (await refused).status(), body: await (await refused).body() };
  expect(closed.status).toBe(403);
  await desk.getByText("Ce dossier est réservé aux personnes qui soignent le patient.").waitFor();
  await look(desk, "fr-restricted-closed");
  await desk.setViewportSize({ width: 390, height: 844 });
  await look(desk, "fr-390-restricted-closed");
  await desk.getByLabel("Motif").fill(why);
  await desk.getByRole("button", { name: "Ouvrir pour ce motif" }).click();
  await desk.getByText("Ouvert pour vous jusqu’au").waitFor();
  await desk.getByRole("heading", { name: /Essai-Réservé/ }).waitFor();
  await look(desk, "fr-390-restricted-open");

  const administrator = await as("en", 1440, "Administrator");
  await administrator.goto(`${address}/practice`);
  await administrator.getByText(why).waitFor();
  expect(await administrator.content()).not.toContain(details.givenName);
  await look(administrator, "en-restricted-openings");
  await surgeon.getByRole("button", { name: "Show who opened this file" }).click();
  const opening = surgeon.getByRole("listitem").filter({ hasText: "Restricted chart opened for a reason" });
  await opening.getByText(why).waitFor();
  await opening.getByText("Reception").waitFor();
  await surgeon.getByText("Restricted chart looked up").waitFor();
  await look(surgeon, "en-who-opened");

  // What was given to others: an empty field is named, the rest stays, and a correction keeps what stood before.
  await surgeon.getByRole("button", { name: "Show what was given to others" }).click();
  await surgeon.getByRole("button", { name: "Enter a communication" }).click();
  await surgeon.getByLabel("To whom").fill("Dre Exemple, médecin de famille");
  await surgeon.getByLabel("What was given").fill("Operation note");
  await surgeon.getByLabel("What for").fill("Follow-up");
  await surgeon.getByRole("button", { name: "Enter in the register" }).click();
  await surgeon.getByText("This has to be filled in").waitFor();
  await surgeon.getByLabel("On what basis").fill("Consent given today");
  await surgeon.getByRole("button", { name: "Enter in the register" }).click();
  const given = surgeon.getByRole("listitem").filter({ hasText: "Dre Exemple" });
  await given.getByRole("button", { name: /^Correct/ }).click();
  await surgeon.getByLabel("What was given").fill("Operation note and one film");
  await surgeon.getByRole("button", { name: "Enter in the register" }).click();
  await given.getByText("What stood here before").click();
  await given.getByText("Operation note", { exact: true }).waitFor();
  await look(surgeon, "en-given-to-others");

  // The hour is over for the page. The server says then what it said before; that it says so at that second is tried with its own clock.
  await desk.route(`**/api/patients/${patient}`, (route) => route.fulfill({ ...closed, contentType: "application/problem+json" }));
  await desk.clock.fastForward("01:00:05");
  await desk.getByText("Ce dossier est réservé aux personnes qui soignent le patient.").waitFor();
  expect(await desk.content()).not.toContain(details.givenName);
  await Promise.all([desk, administrator, surgeon].map((page) => page.context().close()));
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { addedFilm, commanded, filmPatient } from "./film-on-page.ts";
import { inventedFilm } from "./invented-film.ts";
import { look } from "./look.ts";
import { todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";
import type { Language } from "./words.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** A measured film with a plan kept for it; the film's id. */
async function plannedFilm(page: Page, familyName: string, language: Language): Promise<string> {
  const patient = await filmPatient(page, familyName, language);
  const { file, drawn } = inventedFilm(patient, await todayOf(page), { hva: 28, ima: 13 });
  const film = await addedFilm(page, patient, file);
  await commanded(page, patient, "MeasureFilm", { film, landmarks: drawn.truth });
  const address = `${inject("address")}/api/films/${film}/plan`;
  const own = await (await page.request.get(address)).json();
  // The invented foot has a broad eminence on a narrow neck: by the published bound nothing could be planned on it.
  const settings = { ...own.settings, leastWidthBeyondEminenceMm: 2 };
  const correction = {
    lateralShift: 4.5,
    varusTiltDegrees: 5,
    kerf: 2,
    plantarShift: 0,
    obliquityDegrees: 0,
    tarsometatarsalReductionDegrees: 0,
  };
  const draft = { alternatives: [{ correction }], chosen: 0, settings, execution: own.execution };
  const reply = await page.request.put(address, {
    headers: { "x-firstray": "1" },
    data: { revision: 0, draft },
  });
  expect(reply.status()).toBe(200);
  return film;
}

test("the plan is turned as solid bones by the keyboard, and says its numbers in words", async () => {
  const page = await signedIn(browser, "en");
  const film = await plannedFilm(page, "Essai-Solide", "en");
  const scripts: string[] = [];
  page.on("request", (request) => void scripts.push(request.url()));
  await page.goto(`${inject("address")}/films/${film}/plan`);
  await page.getByRole("button", { name: "3D", exact: true }).waitFor();
  expect(scripts.filter((url) => url.includes("SolidScene"))).toEqual([]);
  await page.getByRole("button", { name: "3D", exact: true }).click();
  const stage = page.getByRole("application", { name: "Bones of the first ray, simulated" });
  await stage.focus();
  const first = await stage.screenshot();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("+");
  await page.getByText("Turned 34°, seen from 62° above, 120 %.").waitFor();
  expect((await stage.screenshot()).equals(first)).toBe(false);
  await page.keyboard.press("Home");
  await page.getByText("Turned 24°, seen from 52° above, 100 %.").waitFor();
  await page.getByText("The head with the toe is shifted 4.5 mm laterally").waitFor();
  await look(page, "en-plan-solid");
  await page.context().close();
});

test("la page pour le patient s’ouvre dans sa langue et passe à l’autre d’un geste; elle ne promet rien", async () => {
  const page = await signedIn(browser, "en");
  const film = await plannedFilm(page, "Essai-Dessin", "fr");
  await page.goto(`${inject("address")}/films/${film}/plan/for-the-patient`);
  await page.getByRole("heading", { level: 1, name: "Ce que l’opération changerait" }).waitFor();
  await page.getByText("Personne ne peut promettre un résultat.").waitFor();
  await page.getByText("Elle reste 4 semaines.").waitFor();
  expect(await page.getByRole("img", { name: /^Dessin du pied gauche/ }).count()).toBe(2);
  await look(page, "fr-plan-for-the-patient");
  const sheet = await page.pdf({ format: "Letter" });
  expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.getByRole("main").getByRole("button", { name: "EN, English" }).click();
  await page.getByText("It stays 4 weeks.").waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, "en-plan-for-the-patient");
  await page.context().close();
});

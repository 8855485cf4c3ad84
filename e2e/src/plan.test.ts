import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { addedFilm, commanded, type FilmPatient, filmPatient, openFilm } from "./film-on-page.ts";
import { inventedFilm } from "./invented-film.ts";
import { look } from "./look.ts";
import { todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";

/** A broad neck beside a small eminence: a foot that this operation can correct. */
const correctable = { hva: 30, ima: 12.5, seed: 36, deformity: { hva: 8, ima: 8 } } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** A film whose every landmark is placed, of a patient with an open course. */
async function measuredFilm(page: Page, patient: FilmPatient, order: Parameters<typeof inventedFilm>[2]): Promise<string> {
  const { file, drawn } = inventedFilm(patient, await todayOf(page), order);
  const film = await addedFilm(page, patient, file);
  await commanded(page, patient, "MeasureFilm", { film, landmarks: drawn.truth });
  await commanded(page, patient, "OpenEpisode", { episode: randomUUID(), foot: drawn.side, protocolVersion: 1 });
  return film;
}

/** Drags the head by the mouse, so far laterally or back on the screen. */
async function dragHead(page: Page, by: number): Promise<void> {
  const box = await page.locator("[data-piece]").first().boundingBox();
  if (box === null) throw new Error("the planner shows the piece that is moved, got none");
  const [x, y] = [box.x + box.width / 2, box.y + 0.75 * box.height];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 3 });
  await page.mouse.move(x + by, y, { steps: 3 });
  await page.mouse.up();
}

test("a plan is dragged, moved by keys, solved, compared, kept, signed, and shown as it was signed", async () => {
  const page = await signedIn(browser, "en");
  const patient = await filmPatient(page, "Essai-Plan", "en");
  const film = await measuredFilm(page, patient, correctable);
  await openFilm(page, film, "en");
  await page.getByRole("link", { name: "Plan the osteotomy" }).click();
  await page.locator("[data-piece]").waitFor();
  const shift = page.getByRole("textbox", { name: "Lateral shift, mm" });
  const stage = page.getByRole("application", { name: "Plan on the film" });
  expect(await shift.inputValue()).toBe("0.0");
  await page.getByText("No draft yet").waitFor();
  await stage.press("ArrowLeft");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("No draft yet").or(page.getByText("Draft saved.")).waitFor();
  expect(await shift.inputValue()).toBe("0.0");
  await dragHead(page, -40);
  const dragged = Number(await shift.inputValue());
  expect(dragged).toBeGreaterThan(2);

  // On a left foot lateral is to the left.
  await stage.press("ArrowLeft");
  expect(Number(await shift.inputValue())).toBeCloseTo(dragged + 0.5, 5);
  await stage.press("]");
  expect(await page.getByRole("textbox", { name: /^Tilt/ }).first().inputValue()).toBe("0.5");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  expect(Number(await shift.inputValue())).toBeCloseTo(dragged, 5);

  await shift.fill("14,5");
  await shift.press("Enter");
  await page.getByText("This plan is forbidden: contact.").waitFor();
  expect(await page.getByRole("button", { name: "Sign this plan" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Solve" }).click();
  await page.getByText("No limit forbids this plan.").waitFor();
  await page.getByText("reach both targets").waitFor();
  const solved = await shift.inputValue();
  await page.getByRole("button", { name: "Second plan to compare" }).click();
  await stage.first().press("ArrowRight");
  await page.getByRole("button", { name: "A and B side by side" }).click();
  await page.getByRole("application", { name: "Plan on the film, Plan B" }).waitFor();
  await page.getByText("Draft saved.").waitFor();
  await look(page, "en-plan-two");

  await page.reload();
  await page.getByRole("radio", { name: /^Plan A/ }).check();
  expect(await shift.inputValue()).toBe(solved);
  await page.getByText("Draft saved.").waitFor();
  await page.getByRole("button", { name: "Sign this plan (Plan A)" }).click();
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await page.getByText("to operate by").waitFor();
  expect(await page.getByRole("link", { name: "Plan sheet (PDF)" }).getAttribute("href")).toMatch(/^\/api\/plans\/.*as=pdf$/);
  await look(page, "en-plan-signed");
  await page.context().close();
});

test("ce qui interdit un plan est nommé avec son nombre; un plan changé ailleurs n’écrase rien; sans repères, rien n’est planifié", async () => {
  const page = await signedIn(browser, "fr", 390);
  const patient = await filmPatient(page, "Essai-Interdit", "fr");
  const film = await measuredFilm(page, patient, {});
  const address = `${inject("address")}/films/${film}/plan`;
  await page.goto(address);
  await page.getByText("Ce plan est interdit : col moins éminence.").waitFor();
  await page.getByRole("button", { name: "Résoudre" }).click();
  await page.getByRole("alert").filter({ hasText: "il faut au moins 8 mm" }).waitFor();
  await look(page, "fr-390-plan-forbidden");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  const other = await page.context().newPage();
  await other.goto(address);
  const shiftOf = (one: Page) => one.getByRole("textbox", { name: "Déplacement latéral, mm" });
  await shiftOf(other).fill("3");
  await shiftOf(other).press("Enter");
  await other.getByText("Brouillon enregistré.").waitFor();
  await shiftOf(page).fill("5");
  await shiftOf(page).press("Enter");
  await page.getByRole("alert").filter({ hasText: "Quelqu’un d’autre a modifié ce plan" }).waitFor();
  await page.getByRole("button", { name: /^Partir du sien/ }).click();
  await expect.poll(() => shiftOf(page).inputValue()).toBe("3,0");
  await page.getByRole("button", { name: "Défaire", exact: true }).click();
  expect(await shiftOf(page).inputValue()).toBe("5,0");
  await page.getByText("Brouillon enregistré.").waitFor();

  const bare = inventedFilm(patient, await todayOf(page), { seed: 12 });
  const unmeasured = await addedFilm(page, patient, bare.file);
  await page.goto(`${inject("address")}/films/${unmeasured}/plan`);
  await page.getByText("Rien n’est planifié sur cette radiographie").waitFor();
  await look(page, "fr-390-plan-not-planned");
  await page.context().close();
});

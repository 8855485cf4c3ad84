import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { addedFilm, filmPatient, openFilm } from "./film-on-page.ts";
import { inventedFilm } from "./invented-film.ts";
import { look } from "./look.ts";
import { todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";
import { structureTaps } from "./structure-taps.ts";
import { tapFilm } from "./tap-film.ts";

/** A busy machine traces slowly; how fast it is, is not asked here. */
const patience = { timeout: 15_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

async function shown(page: Page, name: string): Promise<number> {
  const value = page.getByRole("row", { name: `${name} shaft` }).locator("strong");
  return (await value.count()) === 0 ? Number.NaN : Number.parseFloat((await value.textContent()) ?? "");
}

test("the guided pass: both angles after three taps, the full set in at most sixteen, kept over a reload, and flipped without harm", async () => {
  const page = await signedIn(browser, "en");
  const patient = await filmPatient(page, "Essai-Guide", "en");
  const { file, drawn } = inventedFilm(patient, await todayOf(page));
  await openFilm(page, await addedFilm(page, patient, file), "en");
  const places = structureTaps(drawn.truth);
  const tap = await tapFilm(page, "en");
  const steps = page.getByRole("group", { name: "Structures to tap" });
  const asked = steps.getByRole("button", { pressed: true });
  const goOn = page.getByRole("button", { name: /Go on: full set/ });
  const finished = page.getByText("The whole set is read.");
  const settled = goOn.or(asked).or(finished);

  // One tap a structure, as the guide asks; it says at once what it read.
  let taps = 0;
  const answer = async (): Promise<void> => {
    const structure = (await asked.textContent()) ?? "";
    const at = places.get(structure);
    if (at === undefined) throw new Error(`the journey does not know ${structure}`);
    await tap(at);
    taps += 1;
    await expect
      .poll(async () => (await asked.allTextContents())[0] !== structure || (await page.getByRole("alert").count()) > 0, patience)
      .toBe(true);
    expect(await page.getByRole("alert").allTextContents()).toEqual([]);
  };
  while (!(await goOn.isVisible())) await answer();
  expect(taps).toBeLessThanOrEqual(5);
  expect(Math.abs((await shown(page, "HVA")) - drawn.hva)).toBeLessThanOrEqual(2);
  expect(Math.abs((await shown(page, "IMA")) - drawn.ima)).toBeLessThanOrEqual(1.5);
  await goOn.click();
  while (!(await finished.isVisible())) {
    await settled.first().waitFor();
    await answer();
  }
  expect(taps).toBeLessThanOrEqual(16);
  expect(await page.getByRole("row", { name: /^TSP/ }).count()).toBeGreaterThan(0);
  await look(page, "en-traced");

  // A landmark moved by a key is known as moved, and can be moved back.
  const distal = page.getByRole("button", { name: /^First metatarsal, distal mid-shaft/ });
  await distal.click();
  await page.getByRole("application", { name: "Film", exact: true }).press("ArrowRight");
  await expect.poll(() => distal.textContent(), patience).toContain("moved");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => distal.textContent(), patience).toContain("traced");

  // Flipped to the eye alone.
  const angle = await shown(page, "HVA");
  await page.getByRole("button", { name: "Mirror", exact: true }).click();
  await page.getByText("Mirrored", { exact: true }).waitFor();
  expect(await shown(page, "HVA")).toBe(angle);
  await look(page, "en-mirrored");
  await page.getByRole("button", { name: "Show as taken" }).click();
  expect(await page.getByText("Mirrored", { exact: true }).count()).toBe(0);

  await page.reload();
  await page.getByText("Your draft was brought back").waitFor();
  expect(await shown(page, "HVA")).toBe(angle);
  await page.getByRole("button", { name: "Save measurement" }).click();
  await page.getByRole("status").filter({ hasText: "Saved." }).waitFor();
  await page.context().close();
});

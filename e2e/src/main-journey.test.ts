import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { inventedFilm } from "./invented-film.ts";
import { look } from "./look.ts";
import { placeLandmarks } from "./place-landmarks.ts";
import { signedIn } from "./signed-in.ts";
import { words } from "./words.ts";

const daysBefore = (today: string, days: number): string => new Date(Date.parse(today) - days * 864e5).toISOString().slice(0, 10);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** Fills a dialog's date, sends it, and confirms when the product asks whether so old a date is right. */
async function send(dialog: Locator, label: string, confirm: string): Promise<void> {
  await dialog.getByRole("button", { name: label }).click();
  const asked = dialog.getByRole("button", { name: confirm });
  await expect.poll(async () => (await asked.isVisible()) || !(await dialog.isVisible())).toBe(true);
  if (await asked.isVisible()) await asked.click();
  await dialog.waitFor({ state: "hidden" });
}

describe.each(["en", "fr"] as const)("the main journey (%s)", (language) => {
  const w = words[language];
  const whose = { familyName: `Essai-${language}`, givenName: "Inventée", number: `E-${language}-1`, birthDate: "1971-02-03" };

  test("a film is read, the operation recorded, the wire owed, listed and removed, and owed no more", async () => {
    const page = await signedIn(browser, language);
    const { today } = await (await page.request.get(`${inject("address")}/api/session`)).json();
    const goTo = (name: string): Promise<void> => page.getByRole("navigation", { name: w.navigation }).getByRole("link", { name }).click();
    const dialog = page.getByRole("dialog");

    // A new patient, and the foot that was assessed.
    await goTo(w.patients);
    await page
      .getByRole("link", { name: w.newPatient })
      .or(page.getByRole("button", { name: w.newPatient }))
      .first()
      .click();
    await page.getByLabel(w.number).fill(whose.number);
    await page.getByLabel(w.birthDate).fill(whose.birthDate);
    await page.getByLabel(w.familyName).fill(whose.familyName);
    await page.getByLabel(w.givenName).fill(whose.givenName);
    await look(page, `${language}-new-patient`);
    await page.getByRole("button", { name: w.register }).click();
    await page.getByRole("heading", { level: 1, name: `${whose.givenName} ${whose.familyName}` }).waitFor();
    const chart = page.url();
    await page.getByRole("button", { name: w.openEpisode }).first().click();
    await dialog.getByRole("radio", { name: w.left }).check();
    await dialog.getByLabel(w.whenItHappened).fill(daysBefore(today, 40));
    await send(dialog, w.openEpisode, w.confirm);

    // The consultation: pain in shoes.
    await page.getByRole("button", { name: w.assess }).first().click();
    await dialog.getByRole("radiogroup", { name: w.inShoes }).getByRole("radio", { name: "7", exact: true }).check();
    await dialog.getByLabel(w.whenItHappened).fill(daysBefore(today, 40));
    await look(page, `${language}-assessment`);
    await send(dialog, w.assess, w.confirm);

    // The film comes in and is measured; the criteria show its intermetatarsal angle.
    const { file, drawn } = inventedFilm(whose, daysBefore(today, 40));
    await page.locator('input[type="file"]').setInputFiles({ name: "foot.dcm", mimeType: "application/dicom", buffer: file });
    await page.getByRole("link", { name: w.openFilm }).first().click();
    await page.getByRole("application", { name: w.filmStage }).locator("canvas").waitFor();
    await placeLandmarks(page, drawn.truth, language);
    await page.getByRole("button", { name: w.saveMeasurement }).click();
    await page.getByRole("status").filter({ hasText: w.saved }).waitFor();
    await look(page, `${language}-film`);
    await page.goto(chart);
    await page.getByText(w.withinError).first().waitFor();
    expect(await page.getByText(/(Practice protocol|Protocole de la clinique), I2/).count()).toBeGreaterThan(0);

    // The operation: planned, held four weeks ago, one wire left in.
    await page.getByRole("button", { name: w.schedule }).first().click();
    await dialog.getByRole("checkbox", { name: w.leftFoot }).check();
    await dialog.getByLabel(w.dateOfOperation).fill(daysBefore(today, 28));
    await dialog.getByLabel(w.whenItHappened).fill(daysBefore(today, 35));
    await send(dialog, w.schedule, w.confirm);
    await page.getByRole("button", { name: w.recordOperation }).first().click();
    await dialog.getByRole("checkbox", { name: w.leftFoot }).check();
    await dialog.getByRole("group", { name: w.wiresLeft }).getByRole("radio", { name: "1" }).check();
    await dialog.getByRole("group", { name: w.confirmSide }).getByRole("radio", { name: w.leftFoot }).check();
    await look(page, `${language}-record-operation`);
    await send(dialog, w.recordOperation, w.confirm);
    await page.getByRole("region", { name: w.wireIn }).waitFor();
    await look(page, `${language}-wire-in`);

    // The worklist owes the wire today.
    await goTo(w.worklist);
    await page.getByLabel(w.search).fill(whose.number);
    await page
      .getByRole("link", { name: w.wireRemoval })
      .and(page.getByRole("link", { name: whose.familyName }))
      .waitFor();
    await look(page, `${language}-worklist`);

    // The four-week visit: the wire comes out, the exercises are shown.
    await page.goto(chart);
    await page.getByRole("button", { name: w.recordVisit }).first().click();
    await dialog.getByRole("radio", { name: w.fourWeeks }).check();
    await dialog.getByRole("checkbox", { name: w.wireRemoved }).check();
    await dialog.getByRole("radio", { name: w.tipWhole }).check();
    await dialog.getByRole("radio", { name: w.noFilm }).check();
    await dialog.getByRole("checkbox", { name: w.instruction }).check();
    await dialog.getByRole("checkbox", { name: w.sheet }).check();
    await look(page, `${language}-record-visit`);
    await send(dialog, w.recordVisit, w.confirm);
    await page.getByRole("region", { name: w.wireIn }).waitFor({ state: "detached" });
    await page.getByText(w.wireRemovedEvent).first().waitFor();
    await look(page, `${language}-wire-out`);
    await goTo(w.worklist);
    await page.getByLabel(w.search).fill(whose.number);
    await expect.poll(() => page.getByRole("link", { name: w.wireRemoval }).count()).toBe(0);

    for (const name of [w.protocol, w.about]) {
      await goTo(name);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await look(page, `${language}-${name === w.protocol ? "protocol" : "about"}`);
    }
    await page.getByRole("button", { name: w.signOut }).click();
    await page.getByRole("button", { name: w.surgeon }).waitFor();
    await look(page, `${language}-sign-in`);
    await page.context().close();
  });
});

import { randomUUID } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** The chart of a patient operated today on the right foot with one wire. */
async function operatedToday(page: Page): Promise<string> {
  const today = await todayOf(page);
  const [patient, episode, operation] = [randomUUID(), randomUUID(), randomUUID()];
  const unlike = patient.slice(0, 8);
  await recorded(
    page,
    patient,
    { familyName: "Essai-Correction", givenName: `Inventé ${unlike}`, number: `C-${unlike}`, birthDate: "1966-04-05", language: "fr" },
    [
      commandOn(today, "OpenEpisode", { episode, foot: "right", protocolVersion: 1 }),
      commandOn(today, "ScheduleOperation", { operation, on: today, feet: [{ foot: "right", episode }] }),
      commandOn(today, "RecordOperationHeld", { operation, feet: [{ foot: "right", episode, wires: 1 }] }),
    ],
  );
  return `${inject("address")}/patients/${patient}`;
}

test("an entry is corrected from the page: the earlier one stays, and the second wire is owed too", async () => {
  const page = await signedIn(browser, "en");
  await page.goto(await operatedToday(page));
  await page.getByRole("region", { name: "1 wire in, right foot" }).waitFor();
  await page.getByRole("button", { name: /^Correct… Operation held/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Wires left in/).fill("2");
  await dialog.getByLabel("Reason").fill("A second wire was counted on the film");
  await dialog.getByRole("button", { name: "Record correction" }).click();
  await page.getByRole("region", { name: "2 wires in, right foot" }).waitFor();
  await page.getByText("Corrected", { exact: true }).first().waitFor();
  await page.context().close();
});

test("a wire is not voided by one person alone: it stays owed until a second person and a ground are named", async () => {
  const page = await signedIn(browser, "en");
  await page.goto(await operatedToday(page));
  await page.getByRole("button", { name: /^Void… Wire inserted/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("Entered twice");
  await dialog.getByRole("button", { name: "Void entry" }).click();
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Second person who checked").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("region", { name: "1 wire in, right foot" }).waitFor();
  await page.context().close();
});

test("a file that is no film is refused with a sentence, and the patient keeps what there was", async () => {
  const page = await signedIn(browser, "en");
  await page.goto(await operatedToday(page));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "letter.dcm", mimeType: "application/dicom", buffer: Buffer.from("Dear colleague") });
  await page.getByText("Not added").waitFor();
  await page.getByText("No film yet.").waitFor();
  await page.context().close();
});

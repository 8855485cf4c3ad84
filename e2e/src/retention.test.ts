import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { look } from "./look.ts";
import { signedIn } from "./signed-in.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

test("H143: an old record is kept for a reason, then destroyed by its number, and its page tells what became of it", async () => {
  const page = await signedIn(browser, "en", 1024, inject("address"), "Administrator");
  await page.goto(`${inject("address")}/practice`);
  await page.getByText("Nothing is destroyed until the practice sets its period.").waitFor();
  await page.getByLabel("Years kept after the last entry").fill("10");
  await page.getByRole("button", { name: "Save the period" }).click();

  await page.getByRole("button", { name: "Keep it… D-0018" }).click();
  await page.getByLabel("Why").fill("A complaint is under way.");
  await page.getByRole("button", { name: "Keep the record", exact: true }).click();
  await page.getByText("It may not be destroyed").waitFor();
  expect(await page.getByRole("button", { name: "Destroy… D-0018" }).count()).toBe(0);
  await page.getByRole("button", { name: "End this… D-0018" }).click();
  await page.getByLabel("Why").fill("The complaint is closed.");
  await page.getByRole("button", { name: "No longer keep it for this" }).click();

  await page.getByRole("button", { name: "Destroy… D-0018" }).click();
  const destroy = page.getByRole("button", { name: "Destroy the record for good" });
  await page.getByLabel("Why it is destroyed").fill("Its period has passed");
  expect(await destroy.isDisabled()).toBe(true);
  await page.getByLabel("Type the number of this record").fill("D-0017");
  await destroy.click();
  await page.getByText("This is not the patient’s number.").waitFor();
  await look(page, "retention-destroy");
  await page.getByLabel("Type the number of this record").fill("D-0018");
  await destroy.click();

  await page.getByText("No record’s period has passed.").waitFor();
  await look(page, "retention-destroyed");
  await page.getByRole("link", { name: "“Its period has passed”" }).click();
  await page.getByRole("heading", { level: 1, name: "Record destroyed" }).waitFor();
  await page.getByText(/by Administration Démo: “Its period has passed”/).waitFor();
  await look(page, "retention-destroyed-chart");
  expect(await page.getByText("Lemieux").count()).toBe(0);
  await page.context().close();
});

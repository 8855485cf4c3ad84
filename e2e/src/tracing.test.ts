import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { inventedFilm } from "./invented-film.ts";
import { look } from "./look.ts";
import { commandOn, recorded, todayOf } from "./recorded.ts";
import { signedIn } from "./signed-in.ts";
import { between, tapFilm, truly } from "./tap-film.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

test("three taps on the shafts trace the bones: the angles lie near the drawing's, with an interval from tracing", async () => {
  const page = await signedIn(browser, "en");
  const today = await todayOf(page);
  const [patient, episode] = [randomUUID(), randomUUID()];
  const whose = {
    familyName: "Essai-Tracé",
    givenName: "Inventée",
    number: `L-${patient.slice(0, 8)}`,
    birthDate: "1959-06-07",
    language: "en",
  };
  await recorded(page, patient, whose, [commandOn(today, "OpenEpisode", { episode, foot: "left", protocolVersion: 1 })]);
  await page.goto(`${inject("address")}/patients/${patient}`);
  const { file, drawn } = inventedFilm(whose, today);
  await page.locator('input[type="file"]').setInputFiles({ name: "foot.dcm", mimeType: "application/dicom", buffer: file });
  await page
    .getByRole("link", { name: /Open film|Measure/ })
    .first()
    .click();
  await page.getByRole("application", { name: "Film" }).locator("canvas").waitFor();

  const { truth } = drawn;
  const tap = await tapFilm(page, "en");
  const taps = [
    ["M1 shaft", between(truth, "firstMetatarsalShaftProximal", "firstMetatarsalShaftDistal")],
    ["M2 shaft", between(truth, "secondMetatarsalShaftProximal", "secondMetatarsalShaftDistal")],
    ["P1 shaft", between(truth, "proximalPhalanxShaftProximal", "proximalPhalanxShaftDistal")],
    ["M1 head", truly(truth, "firstMetatarsalHeadCentre")],
    ["M1 base", truly(truth, "firstMetatarsalBaseCentre")],
  ] as const;
  for (const [structure, at] of taps) {
    await page.getByRole("button", { name: structure, exact: true }).click();
    await tap(at);
    await page.getByText("Tracing…").waitFor({ state: "hidden" });
  }
  const shown = async (name: string): Promise<number> =>
    Number.parseFloat(
      (await page
        .getByRole("row", { name: `${name} shaft` })
        .locator("strong")
        .textContent()) ?? "",
    );
  await expect.poll(() => shown("HVA")).toBeGreaterThan(0);
  expect(Math.abs((await shown("HVA")) - drawn.hva)).toBeLessThanOrEqual(2);
  expect(Math.abs((await shown("IMA")) - drawn.ima)).toBeLessThanOrEqual(1.5);
  await look(page, "en-traced");
  await page.context().close();
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { look } from "./look.ts";
import { signedIn } from "./signed-in.ts";
import type { Language } from "./words.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

/** The addresses of a demo patient with a wire in each foot, and of a film of theirs. */
async function demoAddresses(page: Page): Promise<readonly (readonly [name: string, address: string])[]> {
  const { patients } = await (await page.request.get(`${inject("address")}/api/patients?search=D-0009`)).json();
  const { films } = await (await page.request.get(`${inject("address")}/api/patients/${patients[0].id}`)).json();
  return [
    ["worklist", "/worklist"],
    ["daily-head", "/daily-head"],
    ["patients", "/patients"],
    ["new-patient", "/patients/new"],
    ["patient", `/patients/${patients[0].id}`],
    ["film", `/films/${films[0].id}`],
    ["achieved", "/achieved"],
    ["messages", "/messages"],
    ["protocol", "/protocol"],
    ["protocol-play", "/protocol/play"],
    ["protocol-edit", "/protocol/edit"],
    ["practice", "/practice"],
    ["incidents", "/incidents"],
    ["account", "/account"],
    ["about", "/about"],
  ];
}

const widths = [1024, 390] as const;
const loading = { en: "Loading…", fr: "Chargement…" } as const;

/** What the page asked for has come: nothing on it says any more that something is on its way. */
async function whole(page: Page, name: string, language: Language): Promise<void> {
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
  if (name === "film") await page.locator("canvas").first().waitFor();
  const words = page.getByText(loading[language], { exact: true });
  while ((await words.count()) > 0) await words.first().waitFor({ state: "detached" });
}

// Each page is loaded once and looked at in every width; the languages are looked at side by side.
describe.concurrent("every page is whole and accessible", { timeout: 240_000 }, () => {
  test.each(["en", "fr"] as const)("at 1024 and at 390 pixels (%s)", async (language) => {
    const page = await signedIn(browser, language, widths[0]);
    for (const [name, address] of await demoAddresses(page)) {
      await page.setViewportSize({ width: widths[0], height: 900 });
      await page.goto(`${inject("address")}${address}`);
      await whole(page, name, language);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await whole(page, name, language);
        await look(page, `${language}-${width}-${name}`);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${name} scrolls sideways`,
        ).toBeLessThanOrEqual(0);
      }
    }
    await page.context().close();
  });
});

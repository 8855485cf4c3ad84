import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./chromium.ts";
import { look } from "./look.ts";
import { signedIn } from "./signed-in.ts";

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
    ["messages", "/messages"],
    ["protocol", "/protocol"],
    ["protocol-play", "/protocol/play"],
    ["protocol-edit", "/protocol/edit"],
    ["practice", "/practice"],
    ["about", "/about"],
  ];
}

test.each([
  { language: "en", width: 1024 },
  { language: "en", width: 390 },
  { language: "fr", width: 1024 },
  { language: "fr", width: 390 },
] as const)("every page is whole and accessible at $width pixels ($language)", async ({ language, width }) => {
  const page = await signedIn(browser, language, width);
  for (const [name, address] of await demoAddresses(page)) {
    await page.goto(`${inject("address")}${address}`);
    await page.getByRole("main").waitFor();
    if (name === "film") await page.locator("canvas").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    await look(page, `${language}-${width}-${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});

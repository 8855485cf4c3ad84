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

const words = {
  en: {
    search: "Search the worklist",
    keys: "Keys of the worklist",
    use: "Use these keys in this browser",
    waive: "Waive obligation",
    reason: /Reason/,
  },
  fr: {
    search: "Chercher dans la liste",
    keys: "Touches de la liste de travail",
    use: "Utiliser ces touches dans ce navigateur",
    waive: "Lever l’obligation",
    reason: /Raison|Motif/,
  },
} as const;
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
const lines = (page: Page) => page.locator("[data-line]");

async function worklist(language: "en" | "fr"): Promise<Page> {
  const page = await signedIn(browser, language, 1024);
  await page.goto(`${inject("address")}/worklist`);
  await lines(page).nth(2).waitFor();
  return page;
}

test.each(["en", "fr"] as const)("the worklist is walked by keys, which never write over a field (%s)", async (language) => {
  const page = await worklist(language);
  const [first, second] = await lines(page).allTextContents();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toBe(second);
  await page.keyboard.press("k");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("/");
  await page.keyboard.type("jk?p/");
  expect(await page.getByLabel(words[language].search).inputValue()).toBe("jk?p/");
  await page.getByLabel(words[language].search).fill("");
  await lines(page).first().focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: words[language].keys }).waitFor();
  await look(page, `${language}-worklist-keys`);
  await page.keyboard.press("j");
  await page.getByLabel(words[language].use).uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await lines(page).first().focus();
  await page.keyboard.press("j");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("Enter");
  await page.waitForURL(/patients/);
  await page.context().close();
});

test.each(["en", "fr"] as const)(
  "on paper each thing owed is one line of a table, and nothing of the screen is left (%s)",
  async (language) => {
    const page = await worklist(language);
    const shown = await lines(page).count();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("table tbody td:first-child").count()).toBe(shown);
    expect(await page.getByRole("table").isVisible()).toBe(true);
    expect(await page.getByLabel(words[language].search).isVisible()).toBe(false);
    await page.context().close();
  },
);

test("a form left by Escape waits as it stands; the focus goes in and comes back", async () => {
  const page = await signedIn(browser, "en", 1024);
  const { patients } = await (await page.request.get(`${inject("address")}/api/patients?search=D-0013`)).json();
  await page.goto(`${inject("address")}/patients/${patients[0].id}`);
  const opener = page.getByRole("button", { name: /^Waive: Visit/ }).first();
  const dialog = page.getByRole("dialog");
  await opener.focus();
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await expect.poll(() => page.evaluate(() => document.querySelector('[role="dialog"]')?.contains(document.activeElement))).toBe(true);
  await dialog.getByLabel(words.en.reason).fill("moved to another town");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  expect(await dialog.getByLabel(words.en.reason).inputValue()).toBe("moved to another town");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "hidden" });
  await opener.press("Enter");
  await dialog.waitFor();
  expect(await dialog.getByLabel(words.en.reason).inputValue()).toBe("");
  await page.context().close();
});

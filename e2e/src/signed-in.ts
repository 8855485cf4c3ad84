import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { type Language, words } from "./words.ts";

/** A page of the clinic, signed in as the surgeon. A mistake in the page's script fails the test. */
export async function signedIn(browser: Browser, language: Language, width = 1440, address = inject("address")): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: words[language].locale });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(address);
  await page.getByRole("button", { name: words[language].surgeon }).click();
  await page.getByRole("navigation", { name: words[language].navigation }).waitFor();
  return page;
}

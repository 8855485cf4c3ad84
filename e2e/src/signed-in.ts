import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";
import { holdToPolicy } from "./hold-to-policy.ts";
import { type Language, words } from "./words.ts";

/** A page of the clinic, signed in as the surgeon where no other role of the demonstration is named. */
export async function signedIn(
  browser: Browser,
  language: Language,
  width = 1440,
  address = inject("address"),
  role: string = words[language].surgeon,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: words[language].locale });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  holdToPolicy(page);
  await page.goto(address);
  await page.getByRole("button", { name: role }).click();
  await page.getByRole("navigation", { name: words[language].navigation }).waitFor();
  return page;
}

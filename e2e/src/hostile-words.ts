import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a careless page would run: an image that fails, a script, a way out of an attribute, a template, a link that is a script. */
export const hostile = (where: string): string =>
  `${where}'"><img src=x onerror="window.broken=1"><script>window.broken=1</script><svg onload=window.broken=1>{{7*7}}\${7*7}<a href="javascript:window.broken=1">`;

/** Nothing of it became a part of the page, nothing ran, and each text stands there letter by letter. */
export async function standsAsText(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) await page.getByText(text, { exact: false }).first().waitFor({ state: "attached" });
  expect(await page.locator('img[src="x"], svg[onload], [onerror], a[href^="javascript"], b, script:not([src])').count()).toBe(0);
  expect(await page.evaluate(() => "broken" in window)).toBe(false);
}

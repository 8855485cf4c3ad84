import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

const folder = ".artifacts/screenshots";

/** Keeps a picture of the page as it stands, whole. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

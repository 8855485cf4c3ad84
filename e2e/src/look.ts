import { mkdirSync, writeFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const folder = ".artifacts/screenshots";

/** Keeps a picture of the page as it stands and holds it to the accessibility rules: none may be broken. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, await wholePicture(page));
  // No page of ours holds another in a frame: what the older way leaves out is not there, and it opens no window for each look.
  // All rules are asked; that each of the hundreds of elements which keep them be described is half of the time, and nobody reads it.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(" · ")}`)).toEqual([]);
}

/** The page from top to bottom, packed for speed: a long page takes the packing of its picture longer than the drawing. */
async function wholePicture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send("Page.getLayoutMetrics");
  const clip = { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height, scale: 1 };
  const asked = { format: "png", captureBeyondViewport: true, optimizeForSpeed: true, clip } as const;
  // Ends with the page: to detach one session disables the page's virtual authenticator, whichever session made it.
  const { data } = await session.send("Page.captureScreenshot", asked);
  return Buffer.from(data, "base64");
}

import { type LandmarkFile, type LandmarkName, landmarkPosition, landmarkTitles } from "@firstray/radiograph";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Language, words } from "./words.ts";

/** Taps each landmark of the three shafts where the drawing has it, in the order in which the page asks for them. */
export async function placeLandmarks(page: Page, truth: LandmarkFile, language: Language): Promise<void> {
  const stage = page.getByRole("application", { name: words[language].filmStage });
  const transform = await stage
    .locator("svg > g")
    .first()
    .evaluate((group) => {
      const matrix = group instanceof SVGGElement ? group.getScreenCTM() : null;
      return matrix === null ? undefined : [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f];
    });
  if (transform === undefined) throw new Error("the film has no place on the screen");
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  for (const name of shaftLandmarks) {
    await expect.poll(() => page.getByRole("status").first().textContent()).toContain(landmarkTitles[name][language]);
    const point = truth.points[name];
    if (point === undefined) throw new Error(`the drawing has no ${name}`);
    const { x, y } = landmarkPosition(point);
    await page.mouse.click(a * x + c * y + e, b * x + d * y + f);
  }
}

const shaftLandmarks: readonly LandmarkName[] = [
  "firstMetatarsalShaftProximal",
  "firstMetatarsalShaftDistal",
  "secondMetatarsalShaftProximal",
  "secondMetatarsalShaftDistal",
  "proximalPhalanxShaftProximal",
  "proximalPhalanxShaftDistal",
];

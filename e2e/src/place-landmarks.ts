import { type LandmarkFile, type LandmarkName, landmarkTitles } from "@firstray/radiograph";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { tapFilm, truly } from "./tap-film.ts";
import { type Language, words } from "./words.ts";

/** Taps each landmark of the three shafts where the drawing has it, in the order in which the page asks for them. */
export async function placeLandmarks(page: Page, truth: LandmarkFile, language: Language): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: words[language].landmarks, exact: true }).click();
  const tap = await tapFilm(page, language);
  for (const name of shaftLandmarks) {
    await expect.poll(() => page.getByRole("status").first().textContent()).toContain(landmarkTitles[name][language]);
    await tap(truly(truth, name));
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

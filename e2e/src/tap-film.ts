import { type LandmarkFile, type LandmarkName, landmarkPosition } from "@firstray/radiograph";
import type { Page } from "playwright-core";
import { type Language, words } from "./words.ts";

interface At {
  readonly x: number;
  readonly y: number;
}

/** Taps the film at points of its own, wherever it lies on the screen at that moment. */
export async function tapFilm(page: Page, language: Language): Promise<(at: At) => Promise<void>> {
  const stage = page.getByRole("application", { name: words[language].filmStage, exact: true });
  const drawing = stage.locator("svg > g").first();
  await drawing.waitFor({ state: "attached" });
  return async ({ x, y }) => {
    const transform = await drawing.evaluate((group) => {
      const matrix = group instanceof SVGGElement ? group.getScreenCTM() : null;
      return matrix === null ? undefined : [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f];
    });
    if (transform === undefined) throw new Error("the film has no place on the screen");
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    await page.mouse.click(a * x + c * y + e, b * x + d * y + f);
  };
}

/** Where the drawing truly has a landmark. */
export function truly(truth: LandmarkFile, name: LandmarkName): At {
  const point = truth.points[name];
  if (point === undefined) throw new Error(`the drawing has no ${name}`);
  return landmarkPosition(point);
}

/** The middle between two landmarks of the drawing. */
export function between(truth: LandmarkFile, one: LandmarkName, other: LandmarkName): At {
  const [first, second] = [truly(truth, one), truly(truth, other)];
  return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
}

import type { Film } from "@firstray/dicom";
import type { LandmarkFile } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

/** Why landmarks cannot be this film's: one of them lies outside it. Undefined when none does. */
export function landmarkOutside({ points }: LandmarkFile, { columns, rows }: Pick<Film, "columns" | "rows">): Outcome | undefined {
  for (const [name, point] of Object.entries(points)) {
    const [x, y] = "0" in point ? point : point.at;
    if (x >= -0.5 && y >= -0.5 && x <= columns - 0.5 && y <= rows - 0.5) continue;
    return refused({
      en: `The landmark ${name} at (${x}, ${y}) lies outside the film of ${columns} × ${rows} pixels: use the landmarks of this film.`,
      fr: `Le repère ${name} en (${x}, ${y}) est hors du cliché de ${columns} × ${rows} pixels : utilisez les repères de ce cliché.`,
    });
  }
  return undefined;
}

import type { GreyWindow } from "./grey-window.ts";
import type { WindowPreset } from "./window-presets.ts";

/** A preset's window on a film that names its own. */
export function presetWindow(film: { readonly centre: number; readonly width: number }, preset: WindowPreset): GreyWindow {
  return { centre: film.centre + preset.shift * film.width, width: Math.max(1, film.width * preset.spread), inverted: false };
}

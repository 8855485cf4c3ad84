import type { FilmRegion } from "@firstray/radiograph";
import type { FilmTurn, FilmView, Viewport } from "./film-view.ts";

/** The whole film, or the part of it that is one foot's, in its window, as large as it goes. */
export function fittedView(part: FilmRegion, { width, height }: Viewport, { quarterTurns, mirrored }: FilmTurn): FilmView {
  const lying = quarterTurns % 2 === 1;
  const scale = Math.min(width / (lying ? part.height : part.width), height / (lying ? part.width : part.height));
  const centre = [part.left + (part.width - 1) / 2, part.top + (part.height - 1) / 2] as const;
  return { centre, scale: Math.max(scale, 0.01), quarterTurns, mirrored };
}

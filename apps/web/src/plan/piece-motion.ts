import type { PieceOnFilm } from "@firstray/osteotomy";
import type { FilmMotion } from "../film/film-motion.ts";
import { pointMoved } from "../film/point-moved.ts";

/** What a plan does to a piece of the film, as every layer of the page moves by it. */
export function pieceMotion({ about, turnDegrees, shift }: PieceOnFilm["motion"]): FilmMotion {
  const radians = (turnDegrees * Math.PI) / 180;
  const turned = { along: Math.cos(radians), turn: -Math.sin(radians), shift: [0, 0] } as const;
  const [x, y] = pointMoved([about.x, about.y], turned);
  return { ...turned, shift: [about.x + shift.x - x, about.y + shift.y - y] };
}

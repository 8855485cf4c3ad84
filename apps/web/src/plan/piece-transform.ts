import type { FilmMotion } from "../film/film-motion.ts";
import type { FilmView, Viewport } from "../film/film-view.ts";
import { overlayTransform } from "../film/overlay-transform.ts";
import type { PieceBox } from "./piece-box.ts";

/**
 * The CSS transform that lays a cut piece, drawn pixel for pixel in a box of its own, where a plan takes it: the browser moves a picture that
 * is already there. A pixel's middle is its place on the film, so the box begins half a pixel before it.
 */
export function pieceTransform({ along, turn, shift }: FilmMotion, { left, top }: PieceBox, view: FilmView, viewport: Viewport): string {
  const onScreen = overlayTransform(view, viewport).replaceAll(" ", ",");
  return `${onScreen} matrix(${along},${turn},${-turn},${along},${shift[0]},${shift[1]}) translate(${left - 0.5}px,${top - 0.5}px)`;
}

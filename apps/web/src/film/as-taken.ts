import type { FilmTurn } from "./film-view.ts";

/** The film as its file holds it. */
export const asTaken: FilmTurn = { quarterTurns: 0, mirrored: false };

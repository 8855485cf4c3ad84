import type { FilmReply } from "@firstray/contract";
import type { FilmFit } from "./film-fit.ts";

/** An earlier film under the one that is measured, and how the two lie on each other. */
export interface EarlierUnder {
  readonly film: FilmReply;
  readonly values: Uint16Array;
  readonly fit: FilmFit;
}

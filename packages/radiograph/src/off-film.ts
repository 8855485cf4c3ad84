import type { Point } from "@firstray/geometry";
import type { GreyFilm } from "./grey-film.ts";
import type { PointsNotFound } from "./points-found.ts";

/** That a tap lies beside the film; undefined for one that lies on it. */
export function offFilm({ width, height }: GreyFilm, { x, y }: Point): PointsNotFound | undefined {
  return x >= 0 && y >= 0 && x <= width - 1 && y <= height - 1 ? undefined : refusal;
}

const refusal: PointsNotFound = {
  kind: "not-found",
  because: {
    en: "The tap lies off the film: tap on the bone.",
    fr: "Le point touché est hors du cliché : touchez l’os.",
  },
};

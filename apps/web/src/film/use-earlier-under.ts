import type { FilmReply } from "@firstray/contract";
import type { LandmarkPoints } from "@firstray/radiograph";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { filmGreysQuery } from "../api/film-greys-query.ts";
import type { EarlierUnder } from "./earlier-under.ts";
import { filmFit } from "./film-fit.ts";

/** The chosen film laid under this one; nothing until it has come. */
export function useEarlierUnder(film: FilmReply, points: LandmarkPoints, chosen: FilmReply | undefined): EarlierUnder | undefined {
  const greys = useQuery({ ...filmGreysQuery(chosen?.id ?? ""), enabled: chosen !== undefined });
  const { calibration } = film;
  const fit = useMemo(
    () => chosen && filmFit({ points, calibration }, { points: chosen.landmarks?.points ?? {}, calibration: chosen.calibration }),
    [points, calibration, chosen],
  );
  const values = greys.data;
  return useMemo(() => (chosen && fit && values ? { film: chosen, values, fit } : undefined), [chosen, fit, values]);
}

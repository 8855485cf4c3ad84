import type { FilmReply } from "@firstray/contract";
import type { LandmarkFile } from "@firstray/radiograph";
import { useEffect, useState } from "react";
import type { FilmReader } from "./film-reader.ts";
import type { FilmLook } from "./reader-messages.ts";

/** What is weak in the film as it stands, looked at again whenever its description or its landmarks change; nothing until it was looked at. */
export function useFilmLook(reader: FilmReader | undefined, { description, region }: FilmReply, file: LandmarkFile): FilmLook | undefined {
  const [look, setLook] = useState<FilmLook>();
  const { view, weightBearing } = description;
  const { side } = file;
  useEffect(() => {
    let isCurrent = true;
    // A thread that broke is named where it was asked to trace; without a look there is nothing to say of the film.
    reader?.look({ view, side, weightBearing, region }, file).then(
      (seen) => isCurrent && setLook(seen),
      () => isCurrent && setLook(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [reader, view, side, weightBearing, region, file]);
  return look;
}

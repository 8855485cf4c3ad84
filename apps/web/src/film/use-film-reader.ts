import type { FilmReply } from "@firstray/contract";
import { useEffect, useState } from "react";
import { type FilmReader, filmReader } from "./film-reader.ts";

/** The thread that reads this film, from when its greys are there until the page is left. */
export function useFilmReader({ columns, rows, bits }: FilmReply, values: Uint16Array | undefined): FilmReader | undefined {
  const [reader, setReader] = useState<FilmReader>();
  useEffect(() => {
    if (values === undefined) return undefined;
    const made = filmReader({ width: columns, height: rows, pixels: values, bitsStored: bits });
    setReader(made);
    return () => {
      setReader(undefined);
      made.dispose();
    };
  }, [columns, rows, bits, values]);
  return reader;
}

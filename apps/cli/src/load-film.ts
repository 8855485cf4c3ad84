import { readFile } from "node:fs/promises";
import type { Film } from "@firstray/dicom";
import type { Outcome } from "./command.ts";
import { decodeFilm } from "./decode-film.ts";
import { fileRefusal } from "./file-refusal.ts";
import { refused } from "./refused.ts";

/** The film in a file, or why there is none. */
export async function loadFilm(path: string): Promise<Film | Extract<Outcome, { kind: "refused" }>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    return fileRefusal(path, "read", cause);
  }
  const film = await decodeFilm(bytes);
  return film.kind === "film" ? film : refused(film.sentence);
}

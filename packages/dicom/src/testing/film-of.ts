import type { Film, FilmRefusal } from "../index.ts";

/** The film that a test expects; throws the refusal's sentence when it is none. */
export function filmOf(result: Film | FilmRefusal): Film {
  if (result.kind === "refused") throw new Error(`refused: ${result.code}: ${result.sentence.en}`);
  return result;
}

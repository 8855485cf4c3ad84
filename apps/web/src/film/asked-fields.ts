import type { ProblemReply } from "@firstray/contract";
import type { DeclaredFilm } from "../api/upload-film.ts";

const declarable = ["view", "side", "weightBearing", "acquiredOn"] as const satisfies readonly (keyof DeclaredFilm)[];

/** What a person is asked to say of a film: what the server names as missing, and nothing else. */
export function askedFields({ code, fields = [] }: ProblemReply): readonly (keyof DeclaredFilm)[] {
  if (code !== "invalid") return [];
  return declarable.filter((field) => fields.some(({ path }) => path === field || path.endsWith(`.${field}`)));
}

import type { QualityFinding, TracedFilm } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import type { FilmWarning } from "./film-warnings.ts";
import { qualityJson } from "./quality-json.ts";

/** A traced film, and what a person must settle about it. */
export type ShownTrace = TracedFilm & { readonly warnings: readonly FilmWarning[]; readonly quality: readonly QualityFinding[] };

/** A traced film as a landmark file, with what must be looked at beside the points. */
export function tracedJson({ landmarks, problems, warnings, quality }: ShownTrace, language: Language): string {
  const said = {
    problems: problems.map(({ tap, kind, because }) => ({ tap, kind, because: because[language] })),
    warnings: warnings.map(({ code, sentence }) => ({ code, sentence: sentence[language] })),
    quality: qualityJson(quality, language),
  };
  return JSON.stringify({ ...landmarks, ...said }, undefined, 2);
}

import type { QualityFinding } from "@firstray/radiograph";
import type { Language } from "./command.ts";

/** What is weak in a film, as JSON says it. */
export function qualityJson(quality: readonly QualityFinding[], language: Language): readonly object[] {
  return quality.map(({ check, kind, sentence }) => ({ check, kind, sentence: sentence[language] }));
}

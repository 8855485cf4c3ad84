import type { Language } from "../language/language.ts";

/** Where a signed plan's sheet is had: as a document, or as a picture for the wall. */
export function planSheetAddress(plan: string, language: Language, as: "pdf" | "png"): string {
  return `/api/plans/${encodeURIComponent(plan)}/sheet?${new URLSearchParams({ language, as })}`;
}

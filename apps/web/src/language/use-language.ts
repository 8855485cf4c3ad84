import { useContext } from "react";
import type { Language } from "./language.ts";
import { LanguageContext } from "./language-context.ts";

/** The language on screen. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

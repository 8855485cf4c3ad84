import { createContext } from "react";
import type { Language } from "./language.ts";

/** The language on screen and how to change it. */
export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: "en", choose: () => undefined });

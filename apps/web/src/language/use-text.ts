import type { Text } from "@firstray/radiograph";
import { useCallback } from "react";
import { useLanguage } from "./use-language.ts";

/** Reads a text in the language on screen. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}

import type { JSX, ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import { readStored, writeStored } from "../ui/storage.ts";
import type { Language } from "./language.ts";
import { LanguageContext } from "./language-context.ts";
import { preferredLanguage } from "./preferred-language.ts";

const storageKey = "firstray.language";

/** Keeps the language of this browser, and tells the document, so that a screen reader speaks it. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const [language, setLanguage] = useState<Language>(() => preferredLanguage(readStored("local", storageKey), navigator.languages));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        writeStored("local", storageKey, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

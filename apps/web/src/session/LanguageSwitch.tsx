import type { JSX } from "react";
import { useContext } from "react";
import { LanguageContext } from "../language/language-context.ts";
import { useText } from "../language/use-text.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "./LanguageSwitch.module.css";

const languages = [
  { language: "en", name: "English", short: "EN" },
  { language: "fr", name: "Français", short: "FR" },
] as const;

/** English or French, at any moment; each language is named in itself. */
export function LanguageSwitch(): JSX.Element {
  const t = useText();
  const { language: current, choose } = useContext(LanguageContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around two buttons that belong to the header
    <div role="group" aria-label={t(sessionTexts.language)} className={styles["switch"]}>
      {languages.map(({ language, name, short }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === current}
          className={classes(styles["choice"], language === current && styles["chosen"])}
          onClick={() => choose(language)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}

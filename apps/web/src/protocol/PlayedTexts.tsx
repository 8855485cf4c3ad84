import type { ProtocolEntry } from "@firstray/pathway";
import type { JSX } from "react";
import { useState } from "react";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { playTexts } from "../texts/play-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Play.module.css";

type Shown = "en" | "fr" | "both";

/** What the patient reads on the day, in one language or in both side by side. */
export function PlayedTexts({ texts }: { readonly texts: readonly ProtocolEntry[] }): JSX.Element {
  const t = useText();
  const [shown, setShown] = useState<Shown>(useLanguage());
  const languages = shown === "both" ? (["en", "fr"] as const) : [shown];
  return (
    <Panel title={t(playTexts.texts)} className={styles["wide"]}>
      <Choice<Shown>
        label={t(playTexts.language)}
        options={[
          { value: "en", label: t(playTexts.english) },
          { value: "fr", label: t(playTexts.french) },
          { value: "both", label: t(playTexts.bothLanguages) },
        ]}
        value={shown}
        onChange={setShown}
      />
      <ul className={styles["texts"]}>
        {texts.map(({ item, title, body }) => (
          <li key={item + title.en} className={languages.length > 1 ? styles["pair"] : undefined}>
            {languages.map((language) => (
              <div key={language} lang={language}>
                <p className={styles["name"]}>{title[language]}</p>
                <p>{body[language]}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

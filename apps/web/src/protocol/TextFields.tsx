import type { Text } from "@firstray/radiograph";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import styles from "./Editor.module.css";

interface Props {
  readonly label: string;
  readonly text: Text;
  readonly onChange: (text: Text) => void;
}

/** A text in both languages, side by side. */
export function TextFields({ label, text, onChange }: Props): JSX.Element {
  const t = useText();
  const languages = [
    { language: "en", title: changeTexts.english },
    { language: "fr", title: changeTexts.french },
  ] as const;
  return (
    <div className={styles["languages"]}>
      {languages.map(({ language, title }) => (
        <Textarea
          key={language}
          lang={language}
          classNames={{ input: styles["growing"] ?? "" }}
          label={`${label} (${t(title)})`}
          rows={Math.min(8, Math.max(1, Math.ceil(text[language].length / 55)))}
          value={text[language]}
          onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}

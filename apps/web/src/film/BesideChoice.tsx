import type { FilmReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";

interface Props {
  readonly films: readonly FilmReply[];
  readonly chosen: string | undefined;
  readonly onChoose: (film: string | undefined) => void;
}

/** Chooses another film of the same foot and view to lie beside this one; not there when there is none. */
export function BesideChoice({ films, chosen, onChoose }: Props): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  if (films.length === 0) return null;
  return (
    <label className={styles["preset"]}>
      {t(viewerTexts.beside)}{" "}
      <select value={chosen ?? ""} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t(viewerTexts.besideNone)}</option>
        {films.map(({ id, description: { acquiredOn } }) => (
          <option key={id} value={id}>
            {acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)}
          </option>
        ))}
      </select>
    </label>
  );
}

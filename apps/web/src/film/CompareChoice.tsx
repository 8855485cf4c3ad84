import type { FilmReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";

/** How another film is looked at with this one. */
type CompareWay = "beside" | "overlaid";

/** Another film of the same foot and view, and how it is looked at. */
export interface Comparison {
  readonly film: string | undefined;
  readonly way: CompareWay;
}

interface Props {
  readonly films: readonly FilmReply[];
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

const ways: readonly { readonly key: CompareWay; readonly title: Text }[] = [
  { key: "beside", title: viewerTexts.sideBySide },
  { key: "overlaid", title: viewerTexts.overlaid },
];

/** Chooses another film of the same foot and view, to lie beside this one or under it; not there when there is none. */
export function CompareChoice({ films, comparison, onCompare }: Props): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  if (films.length === 0) return null;
  return (
    <span className={styles["compare"]}>
      <label className={styles["preset"]}>
        {t(viewerTexts.compare)}{" "}
        <select
          value={comparison.film ?? ""}
          onChange={(event) => onCompare({ ...comparison, film: event.currentTarget.value || undefined })}
        >
          <option value="">{t(viewerTexts.besideNone)}</option>
          {films.map(({ id, description: { acquiredOn } }) => (
            <option key={id} value={id}>
              {acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)}
            </option>
          ))}
        </select>
      </label>
      {comparison.film !== undefined &&
        ways.map(({ key, title }) => (
          <button
            key={key}
            type="button"
            className={styles["tool"]}
            aria-pressed={comparison.way === key}
            onClick={() => onCompare({ ...comparison, way: key })}
          >
            {t(title)}
          </button>
        ))}
    </span>
  );
}

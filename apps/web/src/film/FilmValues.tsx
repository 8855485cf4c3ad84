import type { FilmReply } from "@firstray/contract";
import { measurementCatalogue } from "@firstray/radiograph";
import type { JSX } from "react";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import styles from "./Films.module.css";
import { valueWords } from "./value-words.ts";

/** The angles of a film by the shaft method, which the indication reads, in a row; who measured it hovers over them. */
export function FilmValues({ film }: { readonly film: FilmReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const shown = film.measurements.flatMap((measurement) =>
    measurement.kind === "measured" && measurement.method === "shaft" && measurement.unit === "deg" ? [measurement] : [],
  );
  if (film.measuredOn === undefined || shown.length === 0) return <span className={styles["fine"]}>{t(filmTexts.notMeasured)}</span>;
  return (
    <dl className={styles["values"]} title={`${t(filmTexts.measuredBy)} ${film.measuredBy ?? ""}`}>
      {shown.map(({ name, value, unit }) => (
        <div key={name}>
          <dt>{t(measurementCatalogue[name].abbreviation)}</dt>
          <dd>{valueWords(value, unit)[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

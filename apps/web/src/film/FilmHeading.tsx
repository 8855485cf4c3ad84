import type { FilmReply, PatientReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX, ReactNode } from "react";
import { useEffect } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import styles from "./Film.module.css";
import { viewTexts, weightBearingTexts } from "./film-words.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly children?: ReactNode;
}

/** Whose film it is, which foot and view, when it was taken. */
export function FilmHeading({ film, patient, children }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { view, side, weightBearing, acquiredOn } = film.description;
  const whose = film.splitInto ? filmTexts.bothFeet : footTexts[film.laterality?.side ?? side];
  const title = `${t(whose)}, ${t(viewTexts[view]).toLowerCase()}`;
  useEffect(() => {
    document.title = `${title} · ${patient.details.familyName} · Firstray`;
  }, [title, patient.details.familyName]);
  return (
    <div className={styles["heading"]}>
      <h1>{title}</h1>
      <p>
        <Link to="/patients/$patient" params={{ patient: patient.id }}>
          {patient.details.givenName} {patient.details.familyName}
        </Link>{" "}
        · {patient.details.number} · {acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)} ·{" "}
        {t(weightBearingTexts[weightBearing])}
      </p>
      {children}
    </div>
  );
}

import type { FilmReply, PatientReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { splitTexts } from "../texts/split-texts.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Film.module.css";
import { TakeBack } from "./TakeBack.tsx";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
}

/** A film that was split leads to its parts; a part, to the whole. */
export function SplitParts({ film, patient }: Props): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  if (film.partOf !== undefined) {
    return (
      <p className={styles["fine"]}>
        {t(splitTexts.partOf)}.{" "}
        <Link to="/films/$film" params={{ film: film.partOf }}>
          {t(splitTexts.openWhole)}
        </Link>
      </p>
    );
  }
  if (film.splitInto === undefined) return null;
  const { parts, by, on, event } = film.splitInto;
  return (
    <Notice tone="info" title={t(splitTexts.done)}>
      <p>
        {t(splitTexts.why)} ({by}, {formatDate(on, language)})
      </p>
      <div className={styles["settle"]}>
        {parts.map(({ film: part, side }) => (
          <LinkButton key={part} to="/films/$film" params={{ film: part }} size="xs">
            {t(splitTexts.openPart)}: {t(footTexts[side])}
          </LinkButton>
        ))}
      </div>
      <div className={styles["settle"]}>
        <TakeBack patient={patient} event={event} label={splitTexts.takeBack} />
      </div>
    </Notice>
  );
}

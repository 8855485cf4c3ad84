import type { EpisodeReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./EpisodeCard.module.css";

/** How long the foot exercises; where that is longer than until the three-month visit, both days, since each keeps its own. @source ledger-obligations */
export function ExercisesNote({ exercises }: { readonly exercises: NonNullable<EpisodeReply["exercises"]> }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { beginsOn, endsOn, endsAfter } = exercises;
  const day = (date: string): JSX.Element => <time dateTime={date}>{formatDate(date, language)}</time>;
  if (endsAfter === undefined) {
    return (
      <p className={styles["note"]}>
        {t(episodeTexts.exercisesFrom)} {day(beginsOn)} {t(episodeTexts.exercisesUntil)} {day(endsOn)}
      </p>
    );
  }
  return (
    <div className={styles["apart"]}>
      <Notice tone="info">
        <p>
          {t(episodeTexts.exercisesFrom)} {day(beginsOn)} {t(episodeTexts.exercisesUntil)} <strong>{day(endsOn)}</strong>
          {t(episodeTexts.exercisesBeyond)} <strong>{day(endsAfter.on)}</strong>
          {t(episodeTexts.exercisesBoth)}
        </p>
      </Notice>
    </div>
  );
}

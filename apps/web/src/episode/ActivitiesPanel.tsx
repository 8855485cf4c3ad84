import type { EpisodeReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { activityTexts } from "../texts/activity-texts.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./EpisodeCard.module.css";

type Answer = EpisodeReply["activities"][number];

/** What this foot may do today, in the sentences that the patient reads. */
export function ActivitiesPanel({ activities }: { readonly activities: readonly Answer[] }): JSX.Element | null {
  const t = useText();
  if (activities.length === 0) return null;
  return (
    <details className={styles["may"]}>
      <summary>{t(episodeTexts.mayDo)}</summary>
      <ul className={styles["activities"]}>
        {activities.map((activity) => (
          <li key={activity.activity} className={styles["activity"]}>
            <span className={styles["activityName"]}>{t(activityTexts[activity.activity])}</span>
            <ActivityAnswerTag answer={activity} />
            <small>{t(activity.sentence)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ActivityAnswerTag({ answer }: { readonly answer: Answer }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  switch (answer.answer) {
    case "yes":
      return <Tag tone="good">{t(episodeTexts.yes)}</Tag>;
    case "not-yet":
      return (
        <Tag>
          {t(episodeTexts.notYet)} {formatDate(answer.from, language)}
        </Tag>
      );
    case "ask":
      return <Tag tone="caution">{t(episodeTexts.ask)}</Tag>;
  }
}

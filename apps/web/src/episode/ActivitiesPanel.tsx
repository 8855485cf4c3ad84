import type { EpisodeReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import { type ActivityGroup, activityGroups } from "./activity-groups.ts";
import styles from "./EpisodeCard.module.css";

/** What this foot may do today, answer by answer, in the sentences that the patient reads. */
export function ActivitiesPanel({ activities }: { readonly activities: EpisodeReply["activities"] }): JSX.Element | null {
  const t = useText();
  if (activities.length === 0) return null;
  return (
    <details className={styles["may"]}>
      <summary>{t(episodeTexts.mayDo)}</summary>
      <ul className={styles["answersOfDay"]}>
        {activityGroups(activities).map((group) => (
          <li key={`${group.answer} ${group.from}`} className={styles["answerOfDay"]}>
            <p>
              <ActivityAnswerTag group={group} />
            </p>
            <ul className={styles["activities"]}>
              {group.lines.map(({ titles, sentence }) => (
                <li key={sentence.en}>
                  <strong>{titles.map(t).join(" · ")}</strong> <span>{t(sentence)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ActivityAnswerTag({ group: { answer, from = "" } }: { readonly group: ActivityGroup }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  switch (answer) {
    case "yes":
      return <Tag tone="good">{t(episodeTexts.yes)}</Tag>;
    case "not-yet":
      return (
        <Tag>
          {t(episodeTexts.notYet)} {formatDate(from, language)}
        </Tag>
      );
    case "ask":
      return <Tag tone="caution">{t(episodeTexts.ask)}</Tag>;
  }
}

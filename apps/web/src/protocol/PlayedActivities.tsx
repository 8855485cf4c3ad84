import type { ActivityAnswer } from "@firstray/pathway";
import type { JSX } from "react";
import { activityGroups } from "../episode/activity-groups.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Play.module.css";

const tones = { yes: "good", "not-yet": "neutral", ask: "caution" } as const;
const titles = { yes: episodeTexts.yes, "not-yet": episodeTexts.notYet, ask: episodeTexts.ask } as const;

/** What the patient may do on the day, answer by answer, each with its sentence. */
export function PlayedActivities({ answers }: { readonly answers: readonly ActivityAnswer[] }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const travelling = answers.map((answer) => (answer.answer === "not-yet" ? { ...answer, from: answer.from.toString() } : answer));
  return (
    <ul className={styles["answers"]}>
      {activityGroups(travelling).map(({ answer, from, lines }) => (
        <li key={`${answer} ${from}`}>
          <Tag tone={tones[answer]}>
            {t(titles[answer])} {from !== undefined && formatDate(from, language)}
          </Tag>
          <ul className={styles["sentences"]}>
            {lines.map(({ titles: names, sentence }) => (
              <li key={sentence.en}>
                <strong>{names.map(t).join(" · ")}</strong> {t(sentence)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

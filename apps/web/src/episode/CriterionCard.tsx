import type { Criterion } from "@firstray/pathway";
import type { JSX } from "react";
import { intervalWords } from "../film/interval-words.ts";
import { formatNumber } from "../language/format-number.ts";
import { labelled } from "../language/labelled.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { methodTexts } from "../texts/measurement-texts.ts";
import { Tag, type TagTone } from "../ui/Tag.tsx";
import styles from "./EpisodeCard.module.css";
import { sourceWords } from "./source-words.ts";

const states = {
  met: { tone: "good", text: episodeTexts.met },
  "within-error": { tone: "caution", text: episodeTexts.withinError },
  "not-met": { tone: "danger", text: episodeTexts.notMet },
  missing: { tone: "neutral", text: episodeTexts.missing },
} as const satisfies Record<Criterion["state"], { readonly tone: TagTone; readonly text: unknown }>;

/** One criterion: its state, the value with its interval, the rule, why, and the source. */
export function CriterionCard({ criterion }: { readonly criterion: Criterion }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { tone, text } = states[criterion.state];
  const { value } = criterion;
  return (
    <li className={styles["criterion"]}>
      <div className={styles["criterionHead"]}>
        <strong>{t(criterion.title)}</strong>
        <Tag tone={tone}>{t(text)}</Tag>
      </div>
      {value && (
        <p className={styles["value"]}>
          {value.unit === "deg" ? `${formatNumber(value.value, language)}°` : `${formatNumber(value.value, language, 0)} / 10`}{" "}
          <span className={styles["interval"]}>
            {value.interval95 && t(intervalWords(value.interval95))}
            {value.method && isMethod(value.method) && ` · ${t(methodTexts[value.method])}`}
          </span>
        </p>
      )}
      <p className={styles["explain"]}>{t(criterion.explanation)}</p>
      <p className={styles["fine"]}>
        {t(labelled(episodeTexts.rule, criterion.rule))} · {t(sourceWords(criterion))}
      </p>
    </li>
  );
}

function isMethod(method: string): method is keyof typeof methodTexts {
  return method in methodTexts;
}

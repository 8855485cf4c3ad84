import type { Criterion } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { CriterionCard } from "./CriterionCard.tsx";
import styles from "./EpisodeCard.module.css";

/** The indication, criterion by criterion; never a decision. */
export function IndicationPanel({ criteria }: { readonly criteria: readonly Criterion[] }): JSX.Element {
  const t = useText();
  return (
    <Panel title={t(episodeTexts.indication)} level={3} plain>
      <ul className={styles["criteria"]}>
        {criteria.map((criterion) => (
          <CriterionCard key={criterion.item} criterion={criterion} />
        ))}
      </ul>
      <p className={styles["note"]}>{t(episodeTexts.indicationNote)}</p>
    </Panel>
  );
}

import type { EpisodeReply, ObligationReply } from "@firstray/contract";
import type { VisitItem } from "@firstray/record";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { StandingTag } from "../obligation/StandingTag.tsx";
import { visitItemTexts, visitTexts } from "../texts/visit-texts.ts";
import { classes } from "../ui/classes.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Visits.module.css";

interface Props {
  readonly item: VisitItem;
  readonly held: EpisodeReply["visits"][number] | undefined;
  readonly obligation: ObligationReply | undefined;
}

/** One visit of the four. */
export function VisitCell({ item, held, obligation }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <li className={classes(styles["visit"], held && styles["held"])}>
      <span className={styles["name"]}>
        <span className={styles["item"]}>{item}</span> {t(visitItemTexts[item])}
      </span>
      {held && (
        <>
          <Tag tone="good">{t(visitTexts.held)}</Tag>
          <span className={styles["when"]}>
            {formatDate(held.on, language)}, {held.by}
          </span>
        </>
      )}
      {!held && obligation && (
        <>
          <StandingTag obligation={obligation} />
          <span className={styles["when"]}>{formatDate(obligation.dueOn, language)}</span>
        </>
      )}
      {!held && !obligation && <span className={styles["when"]}>{t(visitTexts.notOwed)}</span>}
    </li>
  );
}

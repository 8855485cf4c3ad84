import type { ObligationReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { dutyTexts } from "../texts/duty-texts.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import styles from "./Obligations.module.css";

/** Who settled an obligation, when, and, when it was waived, on which ground. */
export function SettledBy({ obligation: { settled } }: { readonly obligation: ObligationReply }): JSX.Element | null {
  const t = useText();
  const language = useLanguage();
  if (settled === undefined) return null;
  const grounds = {
    refused: dutyTexts.refused,
    "not-done": dutyTexts.notDone,
    "no-longer-possible": dutyTexts.noLongerPossible,
    superseded: dutyTexts.superseded,
  };
  const ground = Object.entries(grounds).find(([key]) => key === settled.ground)?.[1];
  return (
    <small className={styles["settledBy"]}>
      {t(episodeTexts.by)} {settled.by}, {formatDate(settled.on, language)}
      {ground && ` · ${t(ground)}`}
    </small>
  );
}

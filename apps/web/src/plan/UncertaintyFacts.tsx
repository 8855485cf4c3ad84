import type { PlanUnit } from "@firstray/osteotomy";
import type { JSX } from "react";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { lengthWords } from "./length-words.ts";
import styles from "./PlanPanel.module.css";
import type { Sampled } from "./use-sampled.ts";

interface Props {
  readonly sampled: Sampled;
  readonly unit: PlanUnit;
}

/** Of all plans that this one may turn out to be: how many reach the targets, how many break nothing, where contact lies. */
export function UncertaintyFacts({ sampled: { prediction, isStale }, unit }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const percent = (share: number): string => `${formatNumber(100 * share, language, 0)} %`;
  return (
    <div className={styles["uncertain"]} aria-busy={isStale} data-stale={isStale}>
      {prediction && (
        <>
          <p>
            <Share value={prediction.shareReachingTarget} />
            <strong>{percent(prediction.shareReachingTarget)}</strong> {t(planPanelTexts.reaching)}
          </p>
          <p>
            <Share value={prediction.shareWithinLimits} />
            <strong>{percent(prediction.shareWithinLimits)}</strong> {t(planPanelTexts.within)}
          </p>
          <p>
            {t(planPanelTexts.contact)} {t(lengthWords(prediction.contactRange[0], unit))} –{" "}
            {t(lengthWords(prediction.contactRange[1], unit))} · {t(planPanelTexts.shortening)}{" "}
            {t(lengthWords(prediction.shorteningRange[0], unit))} – {t(lengthWords(prediction.shorteningRange[1], unit))}
          </p>
        </>
      )}
      <p className={styles["fine"]}>{t(isStale ? planPanelTexts.sampling : planPanelTexts.uncertainHint)}</p>
    </div>
  );
}

/** A share as a bar; the number beside it says the same. */
function Share({ value }: { readonly value: number }): JSX.Element {
  return (
    <svg className={styles["share"]} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden focusable="false">
      <rect width="100" height="8" />
      <rect width={100 * value} height="8" data-share />
    </svg>
  );
}

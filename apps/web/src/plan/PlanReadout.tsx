import { type Measurement, type MeasurementName, measurementCatalogue } from "@firstray/radiograph";
import type { JSX } from "react";
import { valueWords } from "../film/value-words.ts";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { lengthWords } from "./length-words.ts";
import styles from "./Plan.module.css";
import type { PlanView } from "./plan-view.ts";

interface Props {
  readonly plan: PlanView;
  /** Of the film as it was taken. */
  readonly before: readonly Measurement[];
}

const told: readonly MeasurementName[] = ["intermetatarsalAngle", "halluxValgusAngle"];

/** The numbers that one watches while the head moves, beside it: both target angles (head to base), the shift, the contact. */
export function PlanReadout({ plan: { foot, correction, prediction }, before }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const value = (all: readonly Measurement[], name: MeasurementName): string => {
    const found = all.find((one) => one.name === name && one.method === "head-base");
    return found?.kind === "measured" ? t(valueWords(found.value, found.unit)) : "–";
  };
  const verdict = prediction.limits.find(({ name }) => name === "contact")?.verdict ?? "unknown";
  return (
    <dl className={styles["readout"]}>
      {told.map((name) => (
        <div key={name}>
          <dt>{t(measurementCatalogue[name].abbreviation)}</dt>
          <dd>
            {value(before, name)} › <strong>{value(prediction.measurements, name)}</strong>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t({ en: "shift", fr: "déplacement" })}</dt>
        <dd>
          <strong>{t(lengthWords(correction.lateralShift, foot.unit))}</strong>
        </dd>
      </div>
      <div data-verdict={verdict}>
        <dt>{t(planPanelTexts.contact).toLowerCase()}</dt>
        <dd>
          <strong>{t(lengthWords(prediction.contact.width, foot.unit))}</strong> (
          {formatNumber(100 * prediction.contact.shareOfWidth, language, 0)} %)
        </dd>
      </div>
    </dl>
  );
}

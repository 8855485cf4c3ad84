import type { Contact, Correction, PlanUnit } from "@firstray/osteotomy";
import { type Measurement, type MeasurementName, measurementCatalogue } from "@firstray/radiograph";
import type { JSX } from "react";
import { valueWords } from "../film/value-words.ts";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { correctionTexts } from "../texts/correction-texts.ts";
import { methodTexts } from "../texts/measurement-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { lengthWords } from "./length-words.ts";
import styles from "./PlanPanel.module.css";

interface Props {
  readonly foot: { readonly unit: PlanUnit };
  readonly correction: Correction;
  readonly prediction: { readonly measurements: readonly Measurement[]; readonly contact: Contact };
}

const told: readonly MeasurementName[] = ["intermetatarsalAngle", "halluxValgusAngle"];

/** A plan in a few numbers: what is done, and what it makes of the angles that the targets are read by. */
export function CorrectionWords({ foot: { unit }, correction, prediction }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const degrees = (value: number): string => `${formatNumber(value, language)}°`;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t(correctionTexts.lateralShift.title), t(lengthWords(correction.lateralShift, unit))],
    [t(correctionTexts.varusTiltDegrees.title), degrees(correction.varusTiltDegrees)],
    [t(correctionTexts.plantarShift.title), t(lengthWords(correction.plantarShift, unit))],
    ...(correction.tarsometatarsalReductionDegrees === 0
      ? []
      : [
          [
            `${t(planPanelTexts.assumption)} · ${t(correctionTexts.tarsometatarsalReductionDegrees.title)}`,
            degrees(correction.tarsometatarsalReductionDegrees),
          ] as const,
        ]),
    ...prediction.measurements.flatMap((one) =>
      one.kind === "measured" && one.method === "head-base" && told.includes(one.name)
        ? [
            [
              `${t(measurementCatalogue[one.name].abbreviation)}, ${t(methodTexts[one.method])}`,
              t(valueWords(one.value, one.unit)),
            ] as const,
          ]
        : [],
    ),
    [
      t(planPanelTexts.contact),
      `${t(lengthWords(prediction.contact.width, unit))} · ${formatNumber(100 * prediction.contact.shareOfWidth, language, 0)} %`,
    ],
  ];
  return (
    <dl className={styles["words"]}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

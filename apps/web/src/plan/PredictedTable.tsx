import type { PredictedRange } from "@firstray/osteotomy";
import { type Measured, type Measurement, measurementCatalogue } from "@firstray/radiograph";
import type { JSX } from "react";
import { useMemo } from "react";
import table from "../film/MeasurementTable.module.css";
import { valueWords } from "../film/value-words.ts";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { methodTexts } from "../texts/measurement-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { planName, planTexts } from "../texts/plan-texts.ts";
import styles from "./PlanPanel.module.css";
import type { WhichPlan } from "./with-correction.ts";

interface Props {
  readonly before: readonly Measurement[];
  /** Of one plan, or of two. */
  readonly after: readonly (readonly Measurement[])[];
  readonly chosen: WhichPlan;
  /** Of the chosen plan. */
  readonly ranges: readonly PredictedRange[];
}

/** Every measurement by every method, before and after; the ranges of the chosen plan under its values. */
export function PredictedTable({ before, after, chosen, ranges }: Props): JSX.Element {
  const t = useText();
  const rows = useMemo(() => before.filter((one): one is Measured => one.kind === "measured"), [before]);
  return (
    <table className={table["table"]}>
      <thead>
        <tr>
          <th scope="col">{t(planPanelTexts.measurement)}</th>
          <th scope="col">{t(planTexts.before)}</th>
          {after.map((_, which) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan is known by its place
            <th key={which} scope="col">
              {t(after.length === 1 ? planTexts.after : planName(which === 0 ? 0 : 1))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((measured) => (
          <PredictedRow
            key={keyOf(measured)}
            measured={measured}
            after={after.map((plan) => plan.find((one) => keyOf(one) === keyOf(measured)))}
            chosen={chosen}
            range={ranges.find((one) => keyOf(one) === keyOf(measured))}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly measured: Measured;
  readonly after: readonly (Measurement | undefined)[];
  readonly chosen: WhichPlan;
  readonly range: PredictedRange | undefined;
}

function PredictedRow({ measured, after, chosen, range }: RowProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { name, method, value, unit } = measured;
  const { title, abbreviation } = measurementCatalogue[name];
  return (
    <tr>
      <th scope="row">
        <abbr title={t(title)}>{t(abbreviation)}</abbr>
        {method && <span className={table["method"]}> {t(methodTexts[method])}</span>}
      </th>
      <td className={styles["was"]} data-unit={unit}>
        {t(valueWords(value, unit))}
      </td>
      {after.map((plan, which) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a plan is known by its place
        <td key={which} data-unit={unit}>
          {plan?.kind === "measured" && <strong className={table["value"]}>{t(valueWords(plan.value, plan.unit))}</strong>}
          {which === chosen && range && (
            <small>
              {formatNumber(range.low, language)} {t(to)} {formatNumber(range.high, language)}
            </small>
          )}
        </td>
      ))}
    </tr>
  );
}

const to = { en: "to", fr: "à" } as const;

function keyOf({ name, method }: Pick<Measurement, "name" | "method">): string {
  return `${name} ${method}`;
}

import type { PlanDraft } from "@firstray/contract";
import type { ExecutionSpread, PlanSettings } from "@firstray/osteotomy";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { executionTexts } from "../texts/correction-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { KeepSettings } from "./KeepSettings.tsx";
import styles from "./PlanFields.module.css";
import panel from "./PlanPanel.module.css";
import { PlanSlider } from "./PlanSlider.tsx";
import { type SettingProps, SettingSlider } from "./SettingSlider.tsx";
import { executionRanges } from "./setting-ranges.ts";

const limits: readonly (keyof PlanSettings)[] = [
  "leastContactMm",
  "leastContactShare",
  "leastWidthBeyondEminenceMm",
  "cortexAndWireMm",
  "wireToleranceMm",
];
const spreads: readonly (keyof ExecutionSpread)[] = ["lateralShiftMm", "varusTiltDegrees", "plantarShiftMm", "kerfMm", "obliquityDegrees"];

/** What no plan may break, and how exactly the surgeon operates: folded away, they change seldom. */
export function SettingFields(props: SettingProps): JSX.Element {
  const { draft, disabled, onAim, onSettle } = props;
  const t = useText();
  const changed = (field: keyof ExecutionSpread, value: number): PlanDraft => ({
    ...draft,
    execution: { ...draft.execution, [field]: value },
  });
  return (
    <div className={styles["fields"]}>
      <details className={panel["more"]}>
        <summary>{t(planPanelTexts.limits)}</summary>
        <div className={styles["fields"]}>
          {limits.map((field) => (
            <SettingSlider key={field} {...props} field={field} />
          ))}
        </div>
      </details>
      <details className={panel["more"]}>
        <summary>{t(planPanelTexts.execution)}</summary>
        <p className={panel["fine"]}>{t(planPanelTexts.executionHint)}</p>
        <div className={styles["fields"]}>
          {spreads.map((field) => (
            <PlanSlider
              key={field}
              {...executionTexts[field]}
              range={executionRanges[field]}
              value={draft.execution[field]}
              disabled={disabled}
              onAim={(value) => onAim(changed(field, value))}
              onSettle={(value) => onSettle(changed(field, value))}
            />
          ))}
        </div>
      </details>
      {!disabled && <KeepSettings settings={draft.settings} execution={draft.execution} />}
    </div>
  );
}

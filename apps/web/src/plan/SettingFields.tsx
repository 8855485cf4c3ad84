import type { PlanDraft } from "@firstray/contract";
import type { ExecutionSpread, PlanSettings } from "@firstray/osteotomy";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { executionTexts, settingTexts } from "../texts/correction-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { KeepSettings } from "./KeepSettings.tsx";
import styles from "./PlanFields.module.css";
import panel from "./PlanPanel.module.css";
import { PlanSlider } from "./PlanSlider.tsx";
import { executionRanges, settingRanges } from "./setting-ranges.ts";

interface Props {
  readonly draft: PlanDraft;
  readonly disabled: boolean;
  readonly onAim: (draft: PlanDraft) => void;
  readonly onSettle: (draft: PlanDraft) => void;
}

const targets: readonly (keyof PlanSettings)[] = ["intermetatarsalTarget", "halluxValgusTarget"];
const limits: readonly (keyof PlanSettings)[] = [
  "leastContactMm",
  "leastContactShare",
  "leastWidthBeyondEminenceMm",
  "cortexAndWireMm",
  "wireToleranceMm",
];
const spreads: readonly (keyof ExecutionSpread)[] = ["lateralShiftMm", "varusTiltDegrees", "plantarShiftMm", "kerfMm", "obliquityDegrees"];

/** What is aimed at; folded away, the limits, and how exactly the surgeon operates. */
export function SettingFields({ draft, disabled, onAim, onSettle }: Props): JSX.Element {
  const t = useText();
  const withSetting = (field: keyof PlanSettings, value: number): PlanDraft => ({
    ...draft,
    settings: { ...draft.settings, [field]: value },
  });
  const withSpread = (field: keyof ExecutionSpread, value: number): PlanDraft => ({
    ...draft,
    execution: { ...draft.execution, [field]: value },
  });
  const setting = (field: keyof PlanSettings): JSX.Element => (
    <PlanSlider
      key={field}
      {...settingTexts[field]}
      range={settingRanges[field]}
      value={draft.settings[field]}
      disabled={disabled}
      onAim={(value) => onAim(withSetting(field, value))}
      onSettle={(value) => onSettle(withSetting(field, value))}
    />
  );
  const spread = (field: keyof ExecutionSpread): JSX.Element => (
    <PlanSlider
      key={field}
      {...executionTexts[field]}
      range={executionRanges[field]}
      value={draft.execution[field]}
      disabled={disabled}
      onAim={(value) => onAim(withSpread(field, value))}
      onSettle={(value) => onSettle(withSpread(field, value))}
    />
  );
  return (
    <div className={styles["fields"]}>
      {targets.map(setting)}
      <details className={panel["more"]}>
        <summary>{t(planPanelTexts.limits)}</summary>
        <div className={styles["fields"]}>{limits.map(setting)}</div>
      </details>
      <details className={panel["more"]}>
        <summary>{t(planPanelTexts.execution)}</summary>
        <p className={panel["fine"]}>{t(planPanelTexts.executionHint)}</p>
        <div className={styles["fields"]}>{spreads.map(spread)}</div>
      </details>
      {!disabled && <KeepSettings settings={draft.settings} execution={draft.execution} />}
    </div>
  );
}

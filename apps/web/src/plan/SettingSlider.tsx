import type { PlanDraft } from "@firstray/contract";
import type { PlanSettings } from "@firstray/osteotomy";
import type { JSX } from "react";
import { settingTexts } from "../texts/correction-texts.ts";
import { PlanSlider } from "./PlanSlider.tsx";
import { settingRanges } from "./setting-ranges.ts";

/** A field of a draft's settings while they are changed. */
export interface SettingProps {
  readonly draft: PlanDraft;
  readonly disabled: boolean;
  readonly onAim: (draft: PlanDraft) => void;
  readonly onSettle: (draft: PlanDraft) => void;
}

/** One target or limit. */
export function SettingSlider({
  field,
  draft,
  disabled,
  onAim,
  onSettle,
}: SettingProps & { readonly field: keyof PlanSettings }): JSX.Element {
  const changed = (value: number): PlanDraft => ({ ...draft, settings: { ...draft.settings, [field]: value } });
  return (
    <PlanSlider
      {...settingTexts[field]}
      range={settingRanges[field]}
      value={draft.settings[field]}
      disabled={disabled}
      onAim={(value) => onAim(changed(value))}
      onSettle={(value) => onSettle(changed(value))}
    />
  );
}

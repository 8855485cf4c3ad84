import type { Correction, PlannableFoot } from "@firstray/osteotomy";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { correctionTexts } from "../texts/correction-texts.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { type CorrectionField, correctionFields } from "./correction-fields.ts";
import styles from "./PlanFields.module.css";
import { PlanSlider } from "./PlanSlider.tsx";
import type { PlanHands } from "./plan-handles.ts";

interface Props extends PlanHands {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly disabled: boolean;
}

const operated: readonly CorrectionField[] = ["lateralShift", "varusTiltDegrees", "plantarShift", "kerf", "obliquityDegrees"];

/** What is done to the head and by the cut; apart from it, and labelled so, what is only assumed of the joint behind. */
export function CorrectionFields({ foot, correction, disabled, aim, settle }: Props): JSX.Element {
  const t = useText();
  const ranges = correctionFields(foot);
  const slider = (field: CorrectionField): JSX.Element => (
    <PlanSlider
      key={field}
      {...correctionTexts[field]}
      range={ranges[field]}
      value={correction[field]}
      disabled={disabled}
      onAim={(value) => aim({ ...correction, [field]: value })}
      onSettle={(value) => settle({ ...correction, [field]: value })}
    />
  );
  return (
    <div className={styles["fields"]}>
      {operated.map(slider)}
      <fieldset className={styles["assumption"]}>
        <legend>{t(planPanelTexts.assumption)}</legend>
        {slider("tarsometatarsalReductionDegrees")}
      </fieldset>
    </div>
  );
}

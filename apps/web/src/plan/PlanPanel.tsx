import type { PatientReply, PlanReply } from "@firstray/contract";
import type { Correction } from "@firstray/osteotomy";
import { measureFilm } from "@firstray/radiograph";
import type { JSX, ReactNode } from "react";
import { useId, useMemo } from "react";
import film from "../film/Film.module.css";
import { useText } from "../language/use-text.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { planSaveTexts } from "../texts/plan-save-texts.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { CorrectionFields } from "./CorrectionFields.tsx";
import { PlanChoice } from "./PlanChoice.tsx";
import styles from "./PlanPanel.module.css";
import { PlanVerdicts } from "./PlanVerdicts.tsx";
import { PredictedTable } from "./PredictedTable.tsx";
import type { PlanView } from "./plan-view.ts";
import { ResultFacts } from "./ResultFacts.tsx";
import { SaveLine } from "./SaveLine.tsx";
import { SettingFields } from "./SettingFields.tsx";
import { SignedPlans } from "./SignedPlans.tsx";
import { SignPlan } from "./SignPlan.tsx";
import { SolveButton } from "./SolveButton.tsx";
import { TargetFields } from "./TargetFields.tsx";
import { UncertaintyFacts } from "./UncertaintyFacts.tsx";
import type { Autosave } from "./use-autosave.ts";
import type { PlanEditor } from "./use-plan-editor.ts";
import { useSampled } from "./use-sampled.ts";
import { withCorrection } from "./with-correction.ts";

interface Props {
  readonly film: string;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
  readonly editor: PlanEditor;
  readonly save: Autosave;
  /** Of each alternative. */
  readonly plans: readonly PlanView[];
  readonly plan: PlanView;
  readonly disabled: boolean;
}

/** What is done, what it makes of the foot, what forbids it, how sure it is; and the signature. */
export function PlanPanel(props: Props): JSX.Element {
  const { reply, editor, save, plans, plan, disabled } = props;
  const t = useText();
  const { shown, draft } = editor;
  const { foot } = plan;
  const { chosen } = draft;
  const before = useMemo(() => measureFilm(foot.landmarks, foot.calibration), [foot]);
  const settled = draft.alternatives[chosen]?.correction ?? plan.correction;
  const sampled = useSampled({ foot, correction: settled, settings: draft.settings, execution: draft.execution });
  const settle = (correction: Correction): void => editor.settle(withCorrection(draft, chosen, correction));
  const aim = (correction: Correction | undefined): void => editor.aim(correction && withCorrection(draft, chosen, correction));
  return (
    <aside className={film["panel"]} aria-label={t(planTexts.title)}>
      {reply.blocked && (
        <Notice tone="danger" title={t(planTexts.blockedTitle)}>
          {t(reply.blocked)}
        </Notice>
      )}
      {disabled && !reply.blocked && <Notice tone="info">{t(planPanelTexts.readOnly)}</Notice>}
      {!(disabled && reply.draftBy === undefined) && (
        <SaveLine
          state={save.state}
          by={reply.draftBy}
          onMine={save.goOnFrom}
          onTheirs={(theirs) => {
            save.goOnFrom(theirs);
            editor.settle(theirs.draft);
          }}
        />
      )}
      <Part title={t(planPanelTexts.targets)}>
        <TargetFields draft={shown} disabled={disabled} onAim={editor.aim} onSettle={editor.settle} />
        <div className={styles["choose"]}>
          <SolveButton foot={foot} draft={draft} disabled={disabled} onSettle={editor.settle} />
          <PlanChoice draft={draft} unit={foot.unit} disabled={disabled} onSettle={editor.settle} />
        </div>
      </Part>
      <Part title={t(planPanelTexts.verdict)}>
        <PlanVerdicts {...plan.prediction} />
      </Part>
      <Part title={t(planPanelTexts.correction)}>
        <CorrectionFields foot={foot} correction={plan.correction} disabled={disabled} aim={aim} settle={settle} />
      </Part>
      <Part title={t(planPanelTexts.result)}>
        {foot.unit !== "mm" && <p className={styles["fine"]}>{t(planPanelTexts.noScale)}</p>}
        <ResultFacts plan={plan} settings={shown.settings} />
        <PredictedTable
          before={before}
          after={plans.map(({ prediction }) => prediction.measurements)}
          chosen={chosen}
          ranges={sampled.isStale ? [] : (sampled.prediction?.ranges ?? [])}
        />
      </Part>
      <Part title={t(planPanelTexts.uncertain)}>
        <UncertaintyFacts sampled={sampled} unit={foot.unit} />
      </Part>
      <Part title={t(planPanelTexts.settings)}>
        <SettingFields draft={shown} disabled={disabled} onAim={editor.aim} onSettle={editor.settle} />
      </Part>
      <SignPlan {...props} draft={draft} saved={save.state.kind === "saved" || save.state.kind === "new"} />
      <Part title={t(planSaveTexts.signed)}>
        <SignedPlans film={props.film} patient={props.patient} signed={reply.signed} onTakeOver={disabled ? undefined : settle} />
      </Part>
    </aside>
  );
}

/** A titled part of the panel. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={film["title"]}>
        {title}
      </h2>
      {children}
    </section>
  );
}

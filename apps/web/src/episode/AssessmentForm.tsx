import type { Assessment } from "@firstray/record";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { labelled } from "../language/labelled.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { alignmentTexts, assessmentTexts, firstRayTexts, limitTexts, shoeTexts } from "../texts/assessment-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { optionsOf } from "../ui/options-of.ts";
import { useDraft } from "../ui/use-draft.ts";
import styles from "./AssessmentForm.module.css";
import { CallusFields } from "./CallusFields.tsx";
import { PainFields } from "./PainFields.tsx";

/** The consultation, A1 to A6; what was not asked stays unsaid. Kept while typing. @source practice-protocol A1-A6 */
export function AssessmentForm({ patient, onClose, episode }: FormProps & { readonly episode: string }): JSX.Element {
  const t = useText();
  const [draft, setDraft, forget] = useDraft<Assessment>(`assessment.${episode}`, {});
  const { limits = {} } = draft;
  const done = (): void => {
    forget();
    onClose();
  };
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(assessmentTexts.record)}
      onRecorded={done}
      onCancel={onClose}
      content={() => ({ type: "RecordAssessment", payload: { episode, assessment: draft } })}
    >
      <div className={styles["questions"]}>
        <PainFields pain={draft.pain ?? {}} onChange={(pain) => setDraft({ ...draft, pain })} />
        {(["dailyLife", "sport", "recreation"] as const).map((part) => (
          <Choice
            key={part}
            label={t(labelled(assessmentTexts.limits, assessmentTexts[part]))}
            options={optionsOf(limitTexts, t)}
            value={limits[part]}
            onChange={(limit) => setDraft({ ...draft, limits: { ...limits, [part]: limit } })}
          />
        ))}
        <Choice
          label={t(assessmentTexts.shoes)}
          options={optionsOf(shoeTexts, t)}
          value={draft.shoes}
          onChange={(shoes) => setDraft({ ...draft, shoes })}
        />
        <Choice
          label={t(assessmentTexts.alignment)}
          options={optionsOf(alignmentTexts, t)}
          value={draft.alignment}
          onChange={(alignment) => setDraft({ ...draft, alignment })}
        />
        <CallusFields calluses={draft.calluses ?? []} onChange={(calluses) => setDraft({ ...draft, calluses })} />
        <Choice
          label={t(assessmentTexts.firstRay)}
          options={optionsOf(firstRayTexts, t)}
          value={draft.firstRay}
          onChange={(firstRay) => setDraft({ ...draft, firstRay })}
        />
        <Textarea
          label={t(assessmentTexts.otherToes)}
          value={draft.otherToes ?? ""}
          onChange={(event) => setDraft({ ...draft, otherToes: event.currentTarget.value })}
        />
        <Textarea
          label={t(assessmentTexts.note)}
          value={draft.note ?? ""}
          onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        />
      </div>
    </RecordForm>
  );
}

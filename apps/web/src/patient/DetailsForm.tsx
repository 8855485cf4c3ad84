import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { mergeTexts } from "../texts/merge-texts.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { DialogButton } from "./DialogButton.tsx";
import type { FormProps } from "./form-props.ts";
import { PatientFields } from "./PatientFields.tsx";
import { detailsOf, type PatientDraft } from "./patient-draft.ts";

/** Changes who the patient is in the chart, or how they are reached; the way to a death or a merge is here too, out of the way of a hasty click. */
export function DetailsForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const [draft, setDraft] = useState<PatientDraft>({ phone: "", email: "", ...patient.details });
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(patientTexts.saveDetails)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => ({ type: "ChangePatientDetails", payload: detailsOf(draft) })}
    >
      <PatientFields draft={draft} onChange={setDraft} />
      {!patient.died && (
        <div>
          <DialogButton variant="subtle" color="red" size="compact-sm" opens={{ kind: "record-death" }}>
            {t(patientTexts.recordDeath)}
          </DialogButton>
          {!patient.mergedInto && (
            <DialogButton variant="subtle" color="red" size="compact-sm" opens={{ kind: "merge-chart" }}>
              {t(mergeTexts.merge)}
            </DialogButton>
          )}
        </div>
      )}
    </RecordForm>
  );
}

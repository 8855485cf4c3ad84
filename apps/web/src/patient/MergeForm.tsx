import type { PatientSummary } from "@firstray/contract";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { PatientPicker } from "../history/PatientPicker.tsx";
import { useText } from "../language/use-text.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { mergeTexts } from "../texts/merge-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import type { FormProps } from "./form-props.ts";

/** Says that this chart and another are one person's; the other goes on. @source ledger-5 */
export function MergeForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const [into, setInto] = useState<PatientSummary>();
  const [secondPerson, setSecondPerson] = useState("");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(mergeTexts.merge)}
      dateless
      dangerous
      asksReason
      onRecorded={onClose}
      onCancel={onClose}
      content={() => into && { type: "MergeChart", payload: { into: into.id, secondPerson: secondPerson.trim() } }}
    >
      <Notice tone="caution">{t(mergeTexts.note)}</Notice>
      <PatientPicker label={t(mergeTexts.into)} picked={into} not={patient.id} onPick={setInto} />
      <TextInput
        label={t(recordingTexts.secondPerson)}
        required
        value={secondPerson}
        onChange={(event) => setSecondPerson(event.currentTarget.value)}
      />
    </RecordForm>
  );
}

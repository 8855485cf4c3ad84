import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { patientTexts } from "../texts/patient-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import type { FormProps } from "./form-props.ts";

/** Records a death, with its source and a second person. @source ledger-5 */
export function DeathForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const [source, setSource] = useState("");
  const [secondPerson, setSecondPerson] = useState("");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(patientTexts.recordDeath)}
      dangerous
      onRecorded={onClose}
      onCancel={onClose}
      content={() => ({ type: "RecordDeath", payload: { source: source.trim(), secondPerson: secondPerson.trim() } })}
    >
      <Notice tone="caution">{t(patientTexts.deathWarning)}</Notice>
      <TextInput label={t(patientTexts.deathSource)} required value={source} onChange={(event) => setSource(event.currentTarget.value)} />
      <TextInput
        label={t(recordingTexts.secondPerson)}
        required
        value={secondPerson}
        onChange={(event) => setSecondPerson(event.currentTarget.value)}
      />
    </RecordForm>
  );
}

import type { HistoryEntry } from "@firstray/contract";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { historyTexts } from "../texts/history-texts.ts";
import { changedPayload } from "./changed-payload.ts";
import styles from "./History.module.css";
import { latestVersion } from "./latest-version.ts";
import { PayloadInput } from "./PayloadInput.tsx";
import { payloadFields } from "./payload-fields.ts";

/** Says how an entry should have been: its values and the day it happened, filled in as they stand. */
export function CorrectForm({ patient, onClose, entry }: FormProps & { readonly entry: HistoryEntry }): JSX.Element {
  const t = useText();
  const { occurredOn: happenedOn, payload: stands } = latestVersion(entry, patient.history);
  const [payload, setPayload] = useState(stands);
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(historyTexts.saveCorrection)}
      initialDate={happenedOn}
      amends
      asksReason
      onRecorded={onClose}
      onCancel={onClose}
      content={({ secondPerson }, occurredOn) => ({
        type: "CorrectEvent",
        payload: { corrects: entry.event, occurredOn, payload, ...(secondPerson ? { secondPerson } : {}) },
      })}
    >
      <p>
        <strong>{t(entry.title)}</strong>
      </p>
      <p>{t(historyTexts.correctNote)}</p>
      <div className={styles["fields"]}>
        {payloadFields(payload).map((field) => (
          <PayloadInput
            key={field.path.join(".")}
            field={field}
            onChange={(value) => setPayload(changedPayload(payload, field.path, value))}
          />
        ))}
      </div>
    </RecordForm>
  );
}

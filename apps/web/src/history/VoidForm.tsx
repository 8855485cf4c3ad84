import type { HistoryEntry } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { historyTexts } from "../texts/history-texts.ts";

/** Voids an entry: it should never have been made. */
export function VoidForm({ patient, onClose, entry }: FormProps & { readonly entry: HistoryEntry }): JSX.Element {
  const t = useText();
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(historyTexts.saveVoid)}
      dateless
      asksReason
      dangerous
      onRecorded={onClose}
      onCancel={onClose}
      content={({ secondPerson, ground }) => ({
        type: "VoidEvent",
        payload: { voids: entry.event, ...(secondPerson ? { secondPerson } : {}), ...(ground ? { ground } : {}) },
      })}
    >
      <p>
        <strong>{t(entry.title)}</strong>
      </p>
      <p>{t(historyTexts.voidNote)}</p>
    </RecordForm>
  );
}

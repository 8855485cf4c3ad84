import type { ObligationReply } from "@firstray/contract";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { dutyTexts } from "../texts/duty-texts.ts";

/** Settles something that did not fit, with what was found. @source ledger-1 */
export function ReconcileForm({ patient, onClose, obligation }: FormProps & { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const [explanation, setExplanation] = useState("");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(dutyTexts.reconcile)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => ({
        type: obligation.kind === "reconcile-gap" ? "ConfirmRestoreGap" : "SettleReconcile",
        payload: { obligation: obligation.key, explanation: explanation.trim() },
      })}
    >
      <p>
        <strong>{t(obligation.title)}</strong>
      </p>
      <Textarea
        label={t(dutyTexts.explanation)}
        required
        value={explanation}
        onChange={(event) => setExplanation(event.currentTarget.value)}
      />
    </RecordForm>
  );
}

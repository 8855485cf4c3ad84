import type { ObligationReply } from "@firstray/contract";
import type { CommandPayloads } from "@firstray/record";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { dutyTexts } from "../texts/duty-texts.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { Choice } from "../ui/Choice.tsx";

type Ground = CommandPayloads["WaiveObligation"]["ground"];

/** Waives an obligation, with its ground and a reason; it counts as missing, never as done. */
export function WaiveForm({ patient, onClose, obligation }: FormProps & { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const [ground, setGround] = useState<Ground>();
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(dutyTexts.waive)}
      asksReason
      onRecorded={onClose}
      onCancel={onClose}
      content={() => ground && { type: "WaiveObligation", payload: { obligation: obligation.key, ground } }}
    >
      <p>
        <strong>
          {t(obligation.title)}, {t(footInSentence[obligation.foot])}
        </strong>
      </p>
      <p>{t(dutyTexts.waiveNote)}</p>
      <Choice<Ground>
        label={t(dutyTexts.ground)}
        options={[
          { value: "refused", label: t(dutyTexts.refused) },
          { value: "not-done", label: t(dutyTexts.notDone) },
          { value: "no-longer-possible", label: t(dutyTexts.noLongerPossible) },
          { value: "superseded", label: t(dutyTexts.superseded) },
        ]}
        value={ground}
        onChange={setGround}
      />
    </RecordForm>
  );
}

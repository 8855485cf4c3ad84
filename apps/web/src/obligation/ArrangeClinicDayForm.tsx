import type { ObligationReply } from "@firstray/contract";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { footInSentence } from "../texts/foot-texts.ts";
import { previewTexts } from "../texts/preview-texts.ts";
import { visitItemTexts } from "../texts/visit-texts.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { clinicItemOf } from "./clinic-item-of.ts";

/** Records the day that was found for a visit or removal whose window has no clinic day. */
export function ArrangeClinicDayForm({ patient, onClose, obligation }: FormProps & { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const [on, setOn] = useState("");
  const item = clinicItemOf(obligation);
  const [operation = ""] = obligation.subject.split("/");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(previewTexts.find)}
      dateless
      onRecorded={onClose}
      onCancel={onClose}
      content={() => item && { type: "ArrangeClinicDay", payload: { operation, foot: obligation.foot, item, on } }}
    >
      <p>
        <strong>
          {t(item === undefined || item === "R3" ? wireTexts.removeHere : visitItemTexts[item])}, {t(footInSentence[obligation.foot])}
        </strong>
      </p>
      <TextInput type="date" label={t(previewTexts.day)} required value={on} onChange={(event) => setOn(event.currentTarget.value)} />
    </RecordForm>
  );
}

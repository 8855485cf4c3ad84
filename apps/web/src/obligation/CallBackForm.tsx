import type { ObligationReply } from "@firstray/contract";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { quoted } from "../language/quoted.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { commonTexts } from "../texts/common-texts.ts";
import { dutyTexts } from "../texts/duty-texts.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { Choice } from "../ui/Choice.tsx";

/** Records a call back; one that did not reach the patient leaves the call owed. */
export function CallBackForm({ patient, onClose, obligation }: FormProps & { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const [said, setSaid] = useState("");
  const [reached, setReached] = useState<"yes" | "no">();
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(followUpTexts.callBack)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() =>
        reached && { type: "RecordCallBack", payload: { request: obligation.subject, reached: reached === "yes", said: said.trim() } }
      }
    >
      {obligation.about !== undefined && <p>{t(quoted(obligation.about))}</p>}
      <Choice<"yes" | "no">
        label={t(dutyTexts.reached)}
        options={[
          { value: "yes", label: t(commonTexts.yes) },
          { value: "no", label: t(commonTexts.no) },
        ]}
        value={reached}
        onChange={setReached}
      />
      <Textarea label={t(followUpTexts.answered)} required value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
    </RecordForm>
  );
}

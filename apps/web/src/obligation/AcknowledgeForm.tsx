import type { ObligationReply } from "@firstray/contract";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { quoted } from "../language/quoted.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { commonTexts } from "../texts/common-texts.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { Choice } from "../ui/Choice.tsx";

/** Somebody has seen the warning sign: what is done, and whether the foot is free of it. */
export function AcknowledgeForm({ patient, onClose, obligation }: FormProps & { readonly obligation: ObligationReply }): JSX.Element {
  const t = useText();
  const [decision, setDecision] = useState("");
  const [over, setOver] = useState<"yes" | "no">();
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(followUpTexts.acknowledge)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() =>
        over && { type: "AcknowledgeRedFlag", payload: { report: obligation.subject, decision: decision.trim(), over: over === "yes" } }
      }
    >
      {obligation.about !== undefined && <p>{t(quoted(obligation.about))}</p>}
      <Textarea label={t(followUpTexts.decision)} required value={decision} onChange={(event) => setDecision(event.currentTarget.value)} />
      <Choice<"yes" | "no">
        label={t(followUpTexts.isOver)}
        options={[
          { value: "yes", label: t(commonTexts.yes) },
          { value: "no", label: t(commonTexts.no) },
        ]}
        value={over}
        onChange={setOver}
      />
      <p>{t(followUpTexts.overNote)}</p>
    </RecordForm>
  );
}

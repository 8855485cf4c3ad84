import type { Side } from "@firstray/radiograph";
import type { Hindrance } from "@firstray/record";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { followUpTexts, hindranceEndTexts } from "../texts/follow-up-texts.ts";

interface Props extends FormProps {
  readonly foot: Side;
  readonly hindrance: Hindrance;
}

/** What stood in the way of a wire's removal is over: contact regained, the patient agrees. */
export function EndHindranceForm({ patient, onClose, foot, hindrance }: Props): JSX.Element {
  const t = useText();
  const [describes, setDescribes] = useState("");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(hindranceEndTexts[hindrance])}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => ({ type: "EndHindrance", payload: { feet: [foot], hindrance, describes: describes.trim() } })}
    >
      <p>
        <strong>{t(hindranceEndTexts[hindrance])}</strong>
      </p>
      <p>{t(followUpTexts.endNote)}</p>
      <TextInput
        label={t(followUpTexts.describes)}
        required
        value={describes}
        onChange={(event) => setDescribes(event.currentTarget.value)}
      />
    </RecordForm>
  );
}

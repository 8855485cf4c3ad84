import type { Side } from "@firstray/radiograph";
import type { Hindrance, Owner } from "@firstray/record";
import { TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { OwnerSelect } from "../obligation/OwnerSelect.tsx";
import type { FormProps } from "../patient/form-props.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { followUpTexts, hindranceTexts } from "../texts/follow-up-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { optionsOf } from "../ui/options-of.ts";

/** Says what stands in the way of a wire's removal: a state of what stays owed, with its next step. @source ledger-5 */
export function HinderForm({ patient, onClose, foot }: FormProps & { readonly foot: Side }): JSX.Element {
  const t = useText();
  const [hindrance, setHindrance] = useState<Hindrance>();
  const [nextStep, setNextStep] = useState("");
  const [nextOn, setNextOn] = useState("");
  const [owner, setOwner] = useState<Owner>({ kind: "role", role: "nurse" });
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(followUpTexts.hinder)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() =>
        hindrance && { type: "RecordHindrance", payload: { feet: [foot], hindrance, nextStep: nextStep.trim(), nextOn, owner } }
      }
    >
      <p>{t(followUpTexts.hinderNote)}</p>
      <Choice<Hindrance> label={t(followUpTexts.why)} options={optionsOf(hindranceTexts, t)} value={hindrance} onChange={setHindrance} />
      <TextInput label={t(followUpTexts.nextStep)} required value={nextStep} onChange={(event) => setNextStep(event.currentTarget.value)} />
      <TextInput
        type="date"
        label={t(followUpTexts.nextOn)}
        required
        value={nextOn}
        onChange={(event) => setNextOn(event.currentTarget.value)}
      />
      <OwnerSelect owner={owner} onChange={setOwner} />
    </RecordForm>
  );
}

import type { Side } from "@firstray/radiograph";
import type { RedFlagSign } from "@firstray/record";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { followUpTexts, redFlagTexts } from "../texts/follow-up-texts.ts";
import { Choices } from "../ui/Choices.tsx";
import { Notice } from "../ui/Notice.tsx";
import { optionsOf } from "../ui/options-of.ts";
import { FootChoice } from "./FootChoice.tsx";
import { followedFeet } from "./followed-feet.ts";
import type { FormProps } from "./form-props.ts";

/** Records a warning sign that was called in; the surgeon acknowledges it the same day. */
export function ReportRedFlagForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const feet = followedFeet(patient);
  const [foot, setFoot] = useState<Side | undefined>(feet.length === 1 ? feet[0] : undefined);
  const [signs, setSigns] = useState<readonly RedFlagSign[]>([]);
  const [said, setSaid] = useState("");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(followUpTexts.reportRedFlag)}
      dangerous
      onRecorded={onClose}
      onCancel={onClose}
      content={() => (foot && signs.length > 0 ? { type: "ReportRedFlag", payload: { foot, signs, said: said.trim() } } : undefined)}
    >
      <Notice tone="danger">{t(followUpTexts.emergency)}</Notice>
      <FootChoice feet={feet} foot={foot} onChange={setFoot} />
      <Choices<RedFlagSign> label={t(followUpTexts.signs)} options={optionsOf(redFlagTexts, t)} values={signs} onChange={setSigns} />
      <Textarea label={t(followUpTexts.said)} required value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
    </RecordForm>
  );
}

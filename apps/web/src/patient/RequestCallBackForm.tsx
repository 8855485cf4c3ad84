import type { Side } from "@firstray/radiograph";
import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { FootChoice } from "./FootChoice.tsx";
import { followedFeet } from "./followed-feet.ts";
import type { FormProps } from "./form-props.ts";

/** Somebody asked to be called back: about what; due by the next day. */
export function RequestCallBackForm({ patient, onClose }: FormProps): JSX.Element {
  const t = useText();
  const feet = followedFeet(patient);
  const [foot, setFoot] = useState<Side | undefined>(feet.length === 1 ? feet[0] : undefined);
  const [about, setAbout] = useState("");
  return (
    <RecordForm
      patient={patient}
      submitLabel={t(followUpTexts.requestCallBack)}
      onRecorded={onClose}
      onCancel={onClose}
      content={() => foot && { type: "RequestCallBack", payload: { foot, about: about.trim() } }}
    >
      <FootChoice feet={feet} foot={foot} onChange={setFoot} />
      <Textarea label={t(followUpTexts.about)} required value={about} onChange={(event) => setAbout(event.currentTarget.value)} />
    </RecordForm>
  );
}

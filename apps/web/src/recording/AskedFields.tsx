import type { PatientReply } from "@firstray/contract";
import { Textarea, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { GroundFields } from "./GroundFields.tsx";
import styles from "./RecordForm.module.css";
import type { RecordExtras } from "./record-extras.ts";
import type { RecordingState } from "./recording-state.ts";

interface Props {
  readonly patient: PatientReply;
  readonly state: RecordingState;
  readonly asksReason: boolean;
  readonly extras: RecordExtras;
  readonly onChange: (extras: RecordExtras) => void;
}

/** The further questions that a form asks: those the server asked for, and those already answered, which stay. */
export function AskedFields({ patient, state, asksReason, extras, onChange }: Props): JSX.Element | null {
  const t = useText();
  const ask = state.kind === "asked" ? state.ask : undefined;
  const reason = asksReason || ask === "reason" || extras.reason !== "";
  const secondPerson = ask === "second-person" || extras.secondPerson !== "";
  const ground = ask === "ground" || extras.ground !== undefined;
  if (!reason && !secondPerson && !ground) return null;
  return (
    <div className={styles["extras"]}>
      {reason && (
        <Textarea
          label={t(recordingTexts.reason)}
          required
          value={extras.reason}
          onChange={(event) => onChange({ ...extras, reason: event.currentTarget.value })}
        />
      )}
      {secondPerson && (
        <TextInput
          label={t(recordingTexts.secondPerson)}
          required
          value={extras.secondPerson}
          onChange={(event) => onChange({ ...extras, secondPerson: event.currentTarget.value })}
        />
      )}
      {ground && <GroundFields patient={patient} ground={extras.ground} onChange={(next) => onChange({ ...extras, ground: next })} />}
    </div>
  );
}

import type { PatientReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import type { EventId } from "@firstray/record";
import { Button, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { splitTexts } from "../texts/split-texts.ts";
import styles from "./Film.module.css";

interface Props {
  readonly patient: PatientReply;
  readonly event: EventId;
  readonly label: Text;
}

/** Takes something back that was recorded of a film: voids its entry, for a reason; the history keeps both. */
export function TakeBack({ patient, event, label }: Props): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const { state, record } = useRecording(patient, "shown");
  const [reason, setReason] = useState<string>();
  if (reason === undefined) {
    return (
      <PermittedButton deed="void" variant="default" size="xs" onClick={() => setReason("")}>
        {t(label)}
      </PermittedButton>
    );
  }
  const takeBack = (): void => void record({ type: "VoidEvent", payload: { voids: event } }, { occurredOn: today, reason: reason.trim() });
  return (
    <div className={styles["save"]}>
      <TextInput
        label={t(splitTexts.reason)}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
      <div className={styles["settle"]}>
        <Button size="xs" color="red" disabled={reason.trim() === ""} loading={state.kind === "sending"} onClick={takeBack}>
          {t(label)}
        </Button>
        <Button size="xs" variant="default" onClick={() => setReason(undefined)}>
          {t(commonTexts.cancel)}
        </Button>
      </div>
      <RecordingNotice state={state} />
    </div>
  );
}

import type { DestroyedReply, DueRecord } from "@firstray/contract";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { patientQuery } from "../api/patient-query.ts";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { retentionTexts } from "../texts/retention-texts.ts";
import { Notice } from "../ui/Notice.tsx";

interface Props {
  readonly record: DueRecord;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Destroys one person's record, once its number was typed and a reason given. */
export function DestroyForm({ record: { patient, charts }, onDone, onCancel }: Props): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [command] = useState(() => crypto.randomUUID());
  const [number, setNumber] = useState("");
  const [reason, setReason] = useState("");
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ kind: "sending" });
    const path = `/api/patients/${encodeURIComponent(patient.id)}/destruction`;
    const answer = await send<DestroyedReply>("POST", path, { command, charts, number: number.trim(), reason: reason.trim() });
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    for (const chart of charts) queryClient.removeQueries({ queryKey: patientQuery(chart.patient).queryKey });
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      <p>
        <strong>
          {patient.familyName}, {patient.givenName}
        </strong>{" "}
        {patient.number}
      </p>
      <Notice tone="danger">
        <p>{t(retentionTexts.destroyNote)}</p>
        <p>{t(retentionTexts.destroyStays)}</p>
      </Notice>
      <TextInput
        label={t(retentionTexts.number)}
        required
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <Textarea label={t(retentionTexts.reason)} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <RecordingNotice state={state} />
      <div className={styles["buttons"]}>
        <Button variant="default" onClick={onCancel}>
          {t(commonTexts.cancel)}
        </Button>
        <Button type="submit" color="red" loading={state.kind === "sending"} disabled={number.trim() === "" || reason.trim() === ""}>
          {t(retentionTexts.destroySubmit)}
        </Button>
      </div>
    </form>
  );
}

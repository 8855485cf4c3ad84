import type { ReassignmentReply } from "@firstray/contract";
import type { Owner } from "@firstray/record";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useRef, useState } from "react";
import { send } from "../api/send.ts";
import { staffQuery } from "../api/staff-query.ts";
import { useText } from "../language/use-text.ts";
import { OwnerSelect } from "../obligation/OwnerSelect.tsx";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { handedOver, practiceTexts } from "../texts/practice-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** Hands over what a person owes by name, in every record, in one step. */
export function HandOverForm(): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const { data } = useQuery(staffQuery);
  const command = useRef<string>(crypto.randomUUID());
  const [person, setPerson] = useState("");
  const [to, setTo] = useState<Owner>({ kind: "role", role: "nurse" });
  const [reason, setReason] = useState("");
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const [done, setDone] = useState<ReassignmentReply>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(undefined);
    setState({ kind: "sending" });
    const path = `/api/staff/${encodeURIComponent(person)}/reassignments`;
    const answer = await send<ReassignmentReply>("POST", path, { command: command.current, to, reason });
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    command.current = crypto.randomUUID();
    setState({ kind: "ready" });
    setDone(answer.reply);
    for (const key of ["worklist", "patient"]) void queryClient.invalidateQueries({ queryKey: [key] });
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      <p>{t(practiceTexts.handOverNote)}</p>
      <NativeSelect
        label={t(practiceTexts.who)}
        required
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
        data={[{ value: "", label: "—" }, ...(data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <OwnerSelect owner={to} onChange={setTo} />
      <Textarea label={t(recordingTexts.reason)} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <RecordingNotice state={state} />
      {done && (
        <Notice tone="good" role="status">
          {t(handedOver(done.obligations, done.patients, done.unreadable))}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" color="red" loading={state.kind === "sending"}>
          {t(practiceTexts.handOver)}
        </Button>
      </div>
    </form>
  );
}

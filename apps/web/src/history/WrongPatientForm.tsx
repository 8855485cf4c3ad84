import type { CommandReply, HistoryEntry, PatientSummary } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import { Button, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useRef, useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { useSession } from "../session/use-session.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { wrongPatientTexts } from "../texts/history-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { Choice } from "../ui/Choice.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PatientPicker } from "./PatientPicker.tsx";

/** A wire that was entered in the wrong chart goes to its own patient's, with a second person, in one step. @source ledger-4 */
export function WrongPatientForm({ patient, onClose, entry }: FormProps & { readonly entry: HistoryEntry }): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const queryClient = useQueryClient();
  const command = useRef<string>(crypto.randomUUID());
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const [to, setTo] = useState<PatientSummary>();
  const [foot, setFoot] = useState<Side>();
  const [reason, setReason] = useState("");
  const [secondPerson, setSecondPerson] = useState("");
  const [incomplete, setIncomplete] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIncomplete(to === undefined || foot === undefined);
    if (to === undefined || foot === undefined) return;
    setState({ kind: "sending" });
    const answer = await send<CommandReply>("POST", `/api/patients/${patient.id}/wires-of-another`, {
      ...{ command: command.current, expectedSequence: patient.sequence, occurredOn: today },
      ...{ reason, secondPerson, insertion: entry.event, to: { patient: to.id, foot } },
    });
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    await queryClient.invalidateQueries({ queryKey: ["patient"] });
    for (const key of ["worklist", "patients"]) void queryClient.invalidateQueries({ queryKey: [key] });
    onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      <Notice tone="caution">{t(wrongPatientTexts.note)}</Notice>
      <PatientPicker label={t(wrongPatientTexts.whose)} picked={to} not={patient.id} onPick={setTo} />
      <Choice<Side>
        label={t(wrongPatientTexts.foot)}
        options={[
          { value: "left", label: t(footTexts.left) },
          { value: "right", label: t(footTexts.right) },
        ]}
        value={foot}
        onChange={setFoot}
      />
      <Textarea label={t(recordingTexts.reason)} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <TextInput
        label={t(recordingTexts.secondPerson)}
        required
        value={secondPerson}
        onChange={(event) => setSecondPerson(event.currentTarget.value)}
      />
      <RecordingNotice state={state} />
      {incomplete && (
        <Notice tone="caution" role="alert">
          {t(recordingTexts.incomplete)}
        </Notice>
      )}
      <div className={styles["buttons"]}>
        <Button variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
        <Button type="submit" color="red" loading={state.kind === "sending"}>
          {t(wrongPatientTexts.move)}
        </Button>
      </div>
    </form>
  );
}

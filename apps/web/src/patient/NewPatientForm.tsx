import type { CommandReply } from "@firstray/contract";
import { Button, Paper } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { FormEvent, JSX } from "react";
import { useRef, useState } from "react";
import type { Answer } from "../api/answer.ts";
import { send } from "../api/send.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { useSession } from "../session/use-session.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { useDraft } from "../ui/use-draft.ts";
import { DuplicateDialog } from "./DuplicateDialog.tsx";
import { PatientFields } from "./PatientFields.tsx";
import styles from "./Patients.module.css";
import { detailsOf, emptyPatient } from "./patient-draft.ts";

/** The form of a new patient. Its ids are made once, so that a second click or a retry registers nobody twice. */
export function NewPatientForm(): JSX.Element {
  const t = useText();
  const navigate = useNavigate();
  const { today } = useSession();
  const [draft, setDraft, forget] = useDraft("new-patient", emptyPatient(useLanguage()));
  const ids = useRef({ patient: crypto.randomUUID(), command: crypto.randomUUID() });
  const [answer, setAnswer] = useState<Answer<CommandReply> | "sending">();

  const register = async (distinctFrom: readonly string[]): Promise<void> => {
    setAnswer("sending");
    const command = { id: ids.current.command, type: "RegisterPatient", occurredOn: today, payload: detailsOf(draft) };
    const next = await send<CommandReply>("POST", "/api/patients", { patient: ids.current.patient, command, distinctFrom });
    setAnswer(next);
    if (next.kind !== "done") return;
    forget();
    await navigate({ to: "/patients/$patient", params: { patient: next.reply.patient } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void register([]);
  };
  const problem = typeof answer === "object" && answer.kind === "refused" ? answer.problem : undefined;
  const duplicates = problem?.code === "possible-duplicate" ? problem.duplicates : undefined;
  return (
    <Paper component="form" onSubmit={submit} withBorder p="lg">
      <PatientFields draft={draft} onChange={setDraft} problem={problem} />
      {typeof answer === "object" && answer.kind !== "done" && !duplicates && <RecordingNotice state={stateOfAnswer(answer)} />}
      <div className={styles["buttons"]}>
        <Button type="submit" loading={answer === "sending"}>
          {t(patientTexts.register)}
        </Button>
      </div>
      {problem && duplicates && (
        <DuplicateDialog
          sentence={problem.sentence}
          duplicates={duplicates}
          onSomeoneElse={() => void register(duplicates.map(({ id }) => id))}
          onClose={() => setAnswer(undefined)}
        />
      )}
    </Paper>
  );
}

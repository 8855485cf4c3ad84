import type { CommandReply, PatientReply, SentCommand } from "@firstray/contract";
import type { CivilDate } from "@firstray/record";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { patientQuery } from "../api/patient-query.ts";
import { send } from "../api/send.ts";
import type { CommandContent } from "./command-content.ts";
import type { RecordingState } from "./recording-state.ts";
import { stateOfAnswer } from "./state-of-answer.ts";

/** When it happened, and why. */
interface Circumstances {
  readonly occurredOn: CivilDate;
  readonly reason?: string;
}

interface Recording {
  readonly state: RecordingState;
  /** Records; true when it is done. */
  readonly record: (content: CommandContent, circumstances: Circumstances) => Promise<boolean>;
}

/**
 * Records one thing in a patient's record. The command keeps its id over every retry, so that it is recorded once;
 * the sequence is the one the form was opened on, so that what somebody else recorded meanwhile is shown, never overwritten.
 * A button that stands on the page itself goes by what the page shows now.
 */
export function useRecording(patient: Pick<PatientReply, "id" | "sequence">, standsOn: "opened" | "shown" = "opened"): Recording {
  const queryClient = useQueryClient();
  const id = useRef<string>(crypto.randomUUID());
  const sequence = useRef(patient.sequence);
  /** Stays once said; an answer to another question (a reason, a second person) confirms nothing. */
  const hasConfirmed = useRef(false);
  const [state, setState] = useState<RecordingState>({ kind: "ready" });

  const record = async (content: CommandContent, { occurredOn, reason }: Circumstances): Promise<boolean> => {
    if (state.kind === "asked" && state.ask === "confirm") hasConfirmed.current = true;
    const confirmed = hasConfirmed.current;
    if (standsOn === "shown") sequence.current = Math.max(sequence.current, patient.sequence);
    setState({ kind: "sending" });
    const command: SentCommand = {
      ...content,
      id: id.current,
      occurredOn,
      ...(reason ? { reason } : {}),
      ...(confirmed ? { confirmed } : {}),
    };
    const answer = await send<CommandReply>("POST", `/api/patients/${patient.id}/commands`, {
      expectedSequence: sequence.current,
      command,
    });
    if (answer.kind === "done") {
      await refreshed(queryClient, patient.id);
      setState({ kind: "ready" });
      id.current = crypto.randomUUID();
      sequence.current = answer.reply.sequence;
      return true;
    }
    const next = stateOfAnswer(answer);
    if (next.kind === "conflict") sequence.current = (await queryClient.fetchQuery({ ...patientQuery(patient.id), staleTime: 0 })).sequence;
    setState(next);
    return false;
  };
  return { state, record };
}

async function refreshed(queryClient: ReturnType<typeof useQueryClient>, patient: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: patientQuery(patient).queryKey });
  for (const key of ["worklist", "patients", "film"]) void queryClient.invalidateQueries({ queryKey: [key] });
}

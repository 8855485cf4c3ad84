import type { Protocol } from "@firstray/pathway";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { send } from "../api/send.ts";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import type { ProtocolDraft } from "./use-protocol-draft.ts";

interface Saving {
  readonly state: RecordingState;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly save: () => Promise<void>;
}

/** Saves a draft as a new version, with its reason, and goes to the protocol; the draft stays where the server says no. */
export function useSavingProtocol({ version }: Protocol, { protocol, discard }: ProtocolDraft): Saving {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const [reason, setReason] = useState("");
  const save = async (): Promise<void> => {
    setState({ kind: "sending" });
    const answer = await send<{ readonly number: number }>("POST", "/api/protocol/versions", {
      basedOn: version,
      content: protocol,
      reason,
    });
    if (answer.kind !== "done") {
      setState(stateOfAnswer(answer));
      return;
    }
    discard();
    setState({ kind: "ready" });
    await queryClient.invalidateQueries({ queryKey: ["protocol"] });
    await navigate({ to: "/protocol" });
  };
  return { state, reason, setReason, save };
}

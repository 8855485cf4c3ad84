import type { InFlightReply } from "@firstray/contract";
import type { Protocol } from "@firstray/pathway";
import { useState } from "react";
import { send } from "../api/send.ts";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";

interface InFlight {
  /** What would move if running episodes followed this very protocol; absent until asked, and again once it has changed. */
  readonly reply: InFlightReply | undefined;
  readonly state: RecordingState;
  readonly isAsking: boolean;
  readonly ask: () => Promise<void>;
}

/** Holds a protocol against every running episode, when asked to. */
export function useInFlight(protocol: Protocol): InFlight {
  const [asked, setAsked] = useState<{ readonly protocol: Protocol; readonly reply: InFlightReply }>();
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const ask = async (): Promise<void> => {
    setState({ kind: "sending" });
    const answer = await send<InFlightReply>("POST", "/api/protocol/in-flight", { content: protocol });
    if (answer.kind === "done") {
      setAsked({ protocol, reply: answer.reply });
      setState({ kind: "ready" });
    } else setState(stateOfAnswer(answer));
  };
  return { reply: asked?.protocol === protocol ? asked.reply : undefined, state, isAsking: state.kind === "sending", ask };
}

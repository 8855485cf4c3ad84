import { Button, Textarea } from "@mantine/core";
import type { FormEvent, JSX, ReactNode } from "react";
import { useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";

interface Props {
  readonly path: string;
  /** What is sent with the reason. */
  readonly with?: object;
  readonly submitLabel: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

/** Sends a reason, which may not be empty; what was typed stays until it is kept. */
export function ReasonForm({ path, with: sentWith, submitLabel, onDone, onCancel, children }: Props): JSX.Element {
  const t = useText();
  const [reason, setReason] = useState("");
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ kind: "sending" });
    const answer = await send("POST", path, { ...sentWith, reason: reason.trim() });
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      {children}
      <Textarea label={t(restrictionTexts.why)} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <RecordingNotice state={state} />
      <div className={styles["buttons"]}>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t(commonTexts.cancel)}
          </Button>
        )}
        <Button type="submit" loading={state.kind === "sending"} disabled={reason.trim() === ""}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

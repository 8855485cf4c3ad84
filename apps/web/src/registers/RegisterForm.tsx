import { Button } from "@mantine/core";
import type { FormEvent, JSX, ReactNode } from "react";
import { useRef, useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { registerTexts } from "../texts/register-texts.ts";

interface Props<Content, Reply> {
  readonly path: string;
  /** What is changed; absent: a new entry. */
  readonly changes?: { readonly id: string; readonly revision: number } | undefined;
  readonly content: Content;
  readonly onDone: (reply: Reply) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Sends one revision of a register's entry; what was typed stays until it is kept. */
export function RegisterForm<Content, Reply>({ path, changes, content, onDone, onCancel, children }: Props<Content, Reply>): JSX.Element {
  const t = useText();
  const fresh = useRef(crypto.randomUUID());
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ kind: "sending" });
    const entry = { id: changes?.id ?? fresh.current, revision: (changes?.revision ?? 0) + 1, content };
    const answer = await send<Reply>("POST", path, entry);
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    onDone(answer.reply);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      {children}
      <RecordingNotice state={state} />
      <div className={styles["buttons"]}>
        <Button variant="default" onClick={onCancel}>
          {t(registerTexts.cancel)}
        </Button>
        <Button type="submit" loading={state.kind === "sending"}>
          {t(registerTexts.save)}
        </Button>
      </div>
    </form>
  );
}

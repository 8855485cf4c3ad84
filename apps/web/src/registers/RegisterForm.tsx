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
import { Notice } from "../ui/Notice.tsx";
import { errorIn } from "./error-in.ts";

interface Props<Content, Reply> {
  readonly path: string;
  /** What is changed, as it stands now; absent: a new entry. */
  readonly changes?: { readonly id: string; readonly revision: number } | undefined;
  readonly content: Content;
  readonly onDone: (reply: Reply) => void;
  /** Somebody changed it in between: what stands now has to be read again. */
  readonly onConflict: () => void;
  readonly onCancel: () => void;
  /** The fields; each is told what is wrong with it. */
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** Sends one revision of a register's entry; what was typed stays until it is kept, and what is wrong is said at its field. */
export function RegisterForm<Content, Reply>(props: Props<Content, Reply>): JSX.Element {
  const { path, changes, content, onDone, onConflict, onCancel, children } = props;
  const t = useText();
  const fresh = useRef(crypto.randomUUID());
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ kind: "sending" });
    const entry = { id: changes?.id ?? fresh.current, revision: (changes?.revision ?? 0) + 1, content };
    const answer = await send<Reply>("POST", path, entry);
    if (answer.kind === "done") return onDone(answer.reply);
    setState(stateOfAnswer(answer));
    if (answer.kind === "refused" && answer.problem.code === "conflict") onConflict();
  };
  const wrong = errorIn(state);
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={styles["form"]}>
      {children((field) => {
        const sentence = wrong(field);
        return sentence && t(sentence);
      })}
      {state.kind === "conflict" ? (
        <Notice tone="caution" title={t(state.problem.sentence)} role="alert">
          {t(registerTexts.conflictHint)}
        </Notice>
      ) : state.kind === "refused" && state.problem.fields ? (
        <Notice tone="danger" role="alert">
          {t(registerTexts.incomplete)}
        </Notice>
      ) : (
        <RecordingNotice state={state} />
      )}
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

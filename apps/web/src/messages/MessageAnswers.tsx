import type { MessageReply } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import type { Answer } from "../api/answer.ts";
import { messagesQuery } from "../api/messages-query.ts";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { commonTexts } from "../texts/common-texts.ts";
import { messageTexts } from "../texts/message-texts.ts";
import styles from "./Messages.module.css";
import { type MessageAnswer, messageAnswers } from "./message-answers.ts";

const texts = { sent: messageTexts.saidSent, "send-again": messageTexts.sendAgain, leave: messageTexts.leave };

/** The answers that a message waits for, and why one was not taken. */
export function MessageAnswers({ message }: { readonly message: MessageReply }): JSX.Element | null {
  const t = useText();
  const queryClient = useQueryClient();
  const [answered, setAnswered] = useState<Answer<unknown> | "under-way">();
  const answers = messageAnswers(message, new Date().toISOString());
  if (answers.length === 0) return null;
  const say = async (answer: MessageAnswer): Promise<void> => {
    setAnswered("under-way");
    setAnswered(await send("POST", `/api/messages/${message.id}`, { answer }));
    await queryClient.invalidateQueries({ queryKey: messagesQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: ["worklist"] });
    if (message.patient) await queryClient.invalidateQueries({ queryKey: ["patient", message.patient.id, "messages"] });
  };
  return (
    <div className={styles["answers"]}>
      {answers.map((answer) => (
        <PermittedButton
          key={answer}
          deed="answer-message"
          variant="default"
          size="compact-sm"
          loading={answered === "under-way"}
          onClick={() => void say(answer)}
        >
          {t(texts[answer])}
        </PermittedButton>
      ))}
      <Refusal answered={answered} />
    </div>
  );
}

function Refusal({ answered }: { readonly answered: Answer<unknown> | "under-way" | undefined }): JSX.Element | null {
  const t = useText();
  if (answered === undefined || answered === "under-way" || answered.kind === "done") return null;
  return <p role="alert">{t(answered.kind === "refused" ? answered.problem.sentence : commonTexts.unreachable)}</p>;
}

import type { WorklistReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { LastRan } from "../messages/LastRan.tsx";
import { messagesToLookAt } from "../texts/message-texts.ts";
import { Notice } from "../ui/Notice.tsx";

/** Whether messages leave: when they were last looked through, and how many need somebody. */
export function WorklistScheduler({ scheduler: { lastRanAt, inQuestion } }: Pick<WorklistReply, "scheduler">): JSX.Element {
  const t = useText();
  return (
    <>
      {inQuestion > 0 && (
        <Notice tone="caution">
          <Link to="/messages">{t(messagesToLookAt(inQuestion))}</Link>
        </Notice>
      )}
      <LastRan lastRanAt={lastRanAt} />
    </>
  );
}

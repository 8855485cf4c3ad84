import type { SessionReply } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import { send } from "../api/send.ts";
import { sessionQuery } from "../api/session-query.ts";
import { forgetDrafts } from "../ui/forget-drafts.ts";

/** Ends the session and forgets what was typed; when the server cannot be told, the page stays as it is. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    const ended = await send<SessionReply>("DELETE", "/api/session");
    if (ended.kind !== "done") return;
    forgetDrafts();
    queryClient.setQueryData(sessionQuery.queryKey, ended.reply);
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "session" });
  };
}

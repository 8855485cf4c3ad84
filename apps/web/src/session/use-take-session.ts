import type { SessionReply } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { sessionQuery } from "../api/session-query.ts";
import { setAsideDrafts, takeUpDrafts } from "../ui/set-aside-drafts.ts";

/**
 * Takes over a session that has begun. The same person goes on where they were; for another one the page begins anew, and what the
 * first was entering waits in this tab until they are back.
 */
export function useTakeSession(): (session: SessionReply) => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (session) => {
    const before = queryClient.getQueryData(sessionQuery.queryKey)?.user?.id;
    const now = session.user?.id;
    if (before !== now) {
      if (before !== undefined) setAsideDrafts(before);
      if (now !== undefined) takeUpDrafts(now);
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "session" });
      if (before !== undefined) void navigate({ to: "/worklist" });
    }
    queryClient.setQueryData(sessionQuery.queryKey, session);
    if (before === now) void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "session" });
  };
}

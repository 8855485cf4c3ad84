import type { SessionReply } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { send } from "../api/send.ts";
import { sessionQuery } from "../api/session-query.ts";

/** Locks the screen at once, and the session with it as soon as the server is told. */
export function useLock(): () => void {
  const queryClient = useQueryClient();
  return useCallback(() => {
    queryClient.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, locked: true });
    void send<SessionReply>("POST", "/api/session/lock");
  }, [queryClient]);
}

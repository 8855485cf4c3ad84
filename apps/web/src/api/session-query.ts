import type { SessionReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

const queryKey = ["session"];

/** Who is signed in, at which practice, and what day it is there. */
export const sessionQuery = queryOptions({
  queryKey,
  queryFn: async ({ signal, client }) => keptLocked(client.getQueryData(queryKey), await getReply<SessionReply>("/api/session", signal)),
  staleTime: 60_000,
});

/** A session that ended while somebody's page was open locks the page: what they were entering is there when they sign in again. */
function keptLocked(before: SessionReply | undefined, now: SessionReply): SessionReply {
  return now.user === null && before?.user && !now.practice.demo ? { ...now, user: before.user, locked: true } : now;
}

import type { SessionReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Who is signed in, at which practice, and what day it is there. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => getReply<SessionReply>("/api/session", signal),
  staleTime: 60_000,
});

import type { SessionReply } from "@firstray/contract";
import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "../api/session-query.ts";

/** Who is signed in, where, and what day it is there; the root page has it loaded before any other page is drawn. */
export function useSession(): SessionReply {
  return useSuspenseQuery(sessionQuery).data;
}

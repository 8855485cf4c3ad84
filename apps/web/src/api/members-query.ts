import type { MembersReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Everybody who works or has worked here, and who is invited. */
export const membersQuery = queryOptions({
  queryKey: ["members"],
  queryFn: ({ signal }) => getReply<MembersReply>("/api/staff/members", signal),
});

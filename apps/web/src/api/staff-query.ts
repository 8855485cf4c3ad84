import type { StaffReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Who may owe something by name. */
export const staffQuery = queryOptions({
  queryKey: ["staff"],
  queryFn: ({ signal }) => getReply<StaffReply>("/api/staff", signal),
  staleTime: 60_000,
});

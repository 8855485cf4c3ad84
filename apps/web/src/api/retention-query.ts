import type { RetentionReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** For how long records are kept, those whose period has passed, and those that were destroyed. */
export const retentionQuery = queryOptions({
  queryKey: ["retention"],
  queryFn: ({ signal }) => getReply<RetentionReply>("/api/retention", signal),
});

import type { WorklistReply } from "@firstray/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** How far ahead the worklist looks. */
export type WorklistShow = "overdue" | "due" | "week" | "all";

/** What the practice owes, today. */
export const worklistQuery = (on: string, show: WorklistShow) =>
  queryOptions({
    queryKey: ["worklist", on, show],
    queryFn: ({ signal }) => getReply<WorklistReply>(`/api/worklist?${new URLSearchParams({ on, show })}`, signal),
    placeholderData: keepPreviousData,
  });

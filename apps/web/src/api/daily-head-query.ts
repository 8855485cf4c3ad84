import type { DailyHeadReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** The practice's morning, on a day. */
export const dailyHeadQuery = (on: string) =>
  queryOptions({
    queryKey: ["worklist", "daily-head", on],
    queryFn: ({ signal }) => getReply<DailyHeadReply>(`/api/daily-head?${new URLSearchParams({ on })}`, signal),
  });

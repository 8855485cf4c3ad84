import type { AchievedListReply } from "@firstray/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Planned against achieved, of one surgeon or of all. */
export const achievedQuery = (by: string | undefined) =>
  queryOptions({
    queryKey: ["achieved", by],
    queryFn: ({ signal }) => getReply<AchievedListReply>(`/api/achieved${by ? `?${new URLSearchParams({ by })}` : ""}`, signal),
    placeholderData: keepPreviousData,
  });

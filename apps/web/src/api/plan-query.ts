import type { PlanReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** The plan of a film: its draft, what was signed of its foot, and what a plan starts from. */
export const planQuery = (film: string) =>
  queryOptions({
    queryKey: ["film", film, "plan"],
    queryFn: ({ signal }) => getReply<PlanReply>(`/api/films/${encodeURIComponent(film)}/plan`, signal),
  });

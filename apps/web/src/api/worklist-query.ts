import type { WorklistReply } from "@firstray/contract";
import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { wholeList } from "../worklist/whole-list.ts";
import { getReply } from "./get-reply.ts";

/** How far ahead the worklist looks. */
export type WorklistShow = "overdue" | "due" | "week" | "all";

/** What is asked of the worklist: how far ahead, and what it is narrowed to. */
export interface WorklistAsked {
  readonly show: WorklistShow;
  readonly kind?: string;
  /** As `ownerKey` writes it. */
  readonly owner?: string;
  readonly search?: string;
}

/** What the practice owes, today, page by page; each page begins where the one before ended. */
export const worklistQuery = (on: string, asked: WorklistAsked) =>
  infiniteQueryOptions({
    queryKey: ["worklist", on, asked],
    queryFn: ({ signal, pageParam }) =>
      getReply<WorklistReply>(
        `/api/worklist?${new URLSearchParams({ on, ...asked, ...(pageParam !== "" && { after: pageParam }) })}`,
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }: WorklistReply) => next,
    select: ({ pages }) => wholeList(pages),
    placeholderData: keepPreviousData,
  });

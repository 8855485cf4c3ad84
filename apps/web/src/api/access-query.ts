import type { AccessReply } from "@firstray/contract";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Who opened a patient's file, page after page, the latest first. Each asking is itself an entry: it is asked only when somebody wants to know. */
export const accessQuery = (patient: string, withLists: boolean) =>
  infiniteQueryOptions({
    queryKey: ["access", patient, withLists],
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams({
        ...(pageParam !== undefined && { before: String(pageParam) }),
        ...(withLists && { lists: "yes" }),
      });
      return getReply<AccessReply>(`/api/patients/${encodeURIComponent(patient)}/access?${search}`, signal);
    },
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ more, entries }: AccessReply) => (more ? entries.at(-1)?.number : undefined),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

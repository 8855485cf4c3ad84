import type { ProblemReply } from "@firstray/contract";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api/problem-error.ts";

const queryCache = new QueryCache({
  onError: (error) => {
    if (error instanceof ProblemError) askWhoIsSignedIn(error.problem);
  },
});

/** Somebody whose session has ended or is locked is led to sign in again, and goes on where they were. */
export function askWhoIsSignedIn({ code }: Pick<ProblemReply, "code">): void {
  if (code === "not-signed-in" || code === "locked") void queryClient.invalidateQueries({ queryKey: ["session"] });
}

/** One cache for the pages. What the server refuses is not asked again; a network that fails is, once. */
export const queryClient = new QueryClient({
  queryCache,
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 1 && !(error instanceof ProblemError),
    },
  },
});

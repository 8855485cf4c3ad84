import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api/problem-error.ts";

/** One cache for the pages. What the server refuses is not asked again; a network that fails is, once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => failures < 1 && !(error instanceof ProblemError),
    },
  },
});

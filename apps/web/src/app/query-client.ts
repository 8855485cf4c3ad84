import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api/problem-error.ts";

/** Somebody whose session has ended is led to sign in again; the page stays where it is and comes back afterwards. */
const queryCache = new QueryCache({
  onError: (error) => {
    if (error instanceof ProblemError && error.problem.code === "not-signed-in")
      void queryClient.invalidateQueries({ queryKey: ["session"] });
  },
});

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

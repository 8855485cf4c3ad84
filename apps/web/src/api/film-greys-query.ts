import { queryOptions } from "@tanstack/react-query";
import { ProblemError } from "./problem-error.ts";
import { problemOf } from "./problem-of.ts";

/** The film's 16-bit greys, row by row. They never change, so they are fetched once; only the last films stay in memory. */
export const filmGreysQuery = (film: string) =>
  queryOptions({
    queryKey: ["film-greys", film],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 120_000,
    queryFn: async ({ signal }) => {
      const response = await fetch(`/api/films/${encodeURIComponent(film)}/greys`, { signal });
      if (!response.ok) throw new ProblemError(problemOf(response.status, await response.json().catch(() => undefined)));
      return new Uint16Array(await response.arrayBuffer());
    },
  });

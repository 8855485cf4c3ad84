import type { FilmReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** One film: what it is, its landmarks and measurements. */
export const filmQuery = (film: string) =>
  queryOptions({
    queryKey: ["film", film],
    queryFn: ({ signal }) => getReply<FilmReply>(`/api/films/${encodeURIComponent(film)}`, signal),
  });

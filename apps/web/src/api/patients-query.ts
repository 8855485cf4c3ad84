import type { PatientsReply } from "@firstray/contract";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Patients whose name or number holds the search text. */
export const patientsQuery = (search: string) =>
  queryOptions({
    queryKey: ["patients", search],
    queryFn: ({ signal }) => getReply<PatientsReply>(`/api/patients?${new URLSearchParams({ search })}`, signal),
    placeholderData: keepPreviousData,
  });

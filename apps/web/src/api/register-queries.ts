import type { CommunicationsReply, IncidentsReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

export const incidentsQuery = queryOptions({
  queryKey: ["incidents"],
  queryFn: ({ signal }) => getReply<IncidentsReply>("/api/incidents", signal),
});

/** Where a patient's register of communications is read and written. */
export function communicationsPath(patient: string): string {
  return `/api/patients/${encodeURIComponent(patient)}/communications`;
}

export const communicationsQuery = (patient: string) =>
  queryOptions({
    queryKey: ["communications", patient],
    queryFn: ({ signal }) => getReply<CommunicationsReply>(communicationsPath(patient), signal),
  });

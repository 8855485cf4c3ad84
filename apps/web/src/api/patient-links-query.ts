import type { PatientLinksReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** The links to a patient's own page. */
export const patientLinksQuery = (patient: string) =>
  queryOptions({
    queryKey: ["patient-links", patient],
    queryFn: ({ signal }) => getReply<PatientLinksReply>(`/api/patients/${encodeURIComponent(patient)}/links`, signal),
  });

import type { PatientReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** One patient's record, as it stands. */
export const patientQuery = (patient: string) =>
  queryOptions({
    queryKey: ["patient", patient],
    queryFn: ({ signal }) => getReply<PatientReply>(`/api/patients/${encodeURIComponent(patient)}`, signal),
  });

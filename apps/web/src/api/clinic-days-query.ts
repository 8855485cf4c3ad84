import type { ClinicCalendarReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** On which days the practice sees patients. */
export const clinicDaysQuery = queryOptions({
  queryKey: ["clinic-days"],
  queryFn: ({ signal }) => getReply<ClinicCalendarReply>("/api/clinic-days", signal),
});

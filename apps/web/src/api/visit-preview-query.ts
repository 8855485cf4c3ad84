import type { BookingPreviewReply } from "@firstray/contract";
import type { ClinicItem } from "@firstray/record";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** What would be booked: these items of these episodes, on one day. */
export interface BookingAsked {
  readonly patient: string;
  readonly on: string;
  readonly visits: readonly { readonly episode: string; readonly item: ClinicItem }[];
}

/** What booking the day brings, before it is recorded. */
export const visitPreviewQuery = ({ patient, on, visits }: BookingAsked) => {
  const asked = visits.map(({ episode, item }) => `${episode}:${item}`).join(",");
  return queryOptions({
    queryKey: ["patient", patient, "visit-preview", on, asked],
    queryFn: ({ signal }) =>
      getReply<BookingPreviewReply>(
        `/api/patients/${encodeURIComponent(patient)}/visit-preview?${new URLSearchParams({ on, visits: asked })}`,
        signal,
      ),
    enabled: /^\d{4}-\d{2}-\d{2}$/.test(on) && visits.length > 0,
    placeholderData: keepPreviousData,
  });
};

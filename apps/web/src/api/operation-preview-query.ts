import type { MovePreviewReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** An operation of these feet on a day; with `operation`, that one moved there. */
export interface PreviewAsked {
  readonly patient: string;
  readonly operation?: string;
  readonly on: string;
  readonly feet: readonly Side[];
}

/** What it brings and moves, before it is recorded. */
export const operationPreviewQuery = ({ patient, operation, on, feet }: PreviewAsked) =>
  queryOptions({
    queryKey: ["patient", patient, "preview", operation, on, feet.join(",")],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ on, feet: feet.join(","), ...(operation === undefined ? {} : { operation }) });
      return getReply<MovePreviewReply>(`/api/patients/${encodeURIComponent(patient)}/operation-preview?${asked}`, signal);
    },
    enabled: /^\d{4}-\d{2}-\d{2}$/.test(on) && feet.length > 0,
    placeholderData: keepPreviousData,
  });

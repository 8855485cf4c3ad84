import { queryOptions } from "@tanstack/react-query";
import type { ProtocolReply } from "../protocol/protocol-reply.ts";
import { getReply } from "./get-reply.ts";

/** The practice's protocol; it changes with a release, not during a day. */
export const protocolQuery = queryOptions({
  queryKey: ["protocol"],
  queryFn: ({ signal }) => getReply<ProtocolReply>("/api/protocol", signal),
  staleTime: Number.POSITIVE_INFINITY,
});

import type { ProtocolDifferenceReply, ProtocolVersionsReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import type { ProtocolReply } from "../protocol/protocol-reply.ts";
import { getReply } from "./get-reply.ts";

/** The practice's protocol; somebody may save a new version during a day. */
export const protocolQuery = queryOptions({
  queryKey: ["protocol"],
  queryFn: ({ signal }) => getReply<ProtocolReply>("/api/protocol", signal),
  staleTime: 30_000,
});

/** One version of the protocol, which never changes. */
export const protocolVersionQuery = (number: number) =>
  queryOptions({
    queryKey: ["protocol", "version", number],
    queryFn: ({ signal }) => getReply<ProtocolReply>(`/api/protocol/versions/${number}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Which versions there are, the newest first. */
export const protocolVersionsQuery = queryOptions({
  queryKey: ["protocol", "versions"],
  queryFn: ({ signal }) => getReply<ProtocolVersionsReply>("/api/protocol/versions", signal),
  staleTime: 30_000,
});

/** What another version would change for one episode, as the record stands at `sequence`. */
export const protocolDifferenceQuery = (patient: string, sequence: number, episode: string, version: number) =>
  queryOptions({
    queryKey: ["protocol", "difference", patient, sequence, episode, version],
    queryFn: ({ signal }) =>
      getReply<ProtocolDifferenceReply>(`/api/patients/${patient}/protocol-difference?episode=${episode}&version=${version}`, signal),
  });

import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { protocolQuery, protocolVersionQuery } from "../../api/protocol-query.ts";
import type { ProtocolReply } from "../../protocol/protocol-reply.ts";

/** The protocol that a course follows; the newest where no course is open. */
export function useFollowedProtocol(version: number | undefined): UseQueryResult<ProtocolReply> {
  const followed = useQuery({ ...protocolVersionQuery(version ?? 0), enabled: version !== undefined });
  const newest = useQuery({ ...protocolQuery, enabled: version === undefined });
  return version === undefined ? newest : followed;
}

import type { EpisodeId, Facts } from "@firstray/record";
import type { Protocol } from "./protocol.ts";
import { protocolV1 } from "./protocol-v1.ts";

/**
 * A version of the practice's protocol by its number.
 * @throws RangeError when there is no such version: nothing is ever owed by another version than the one a course follows.
 */
export type ProtocolOf = (version: number) => Protocol;

/** The versions that need no practice: the built-in first one. @throws RangeError for every other number. */
export const builtInProtocols: ProtocolOf = (version) => {
  if (version === protocolV1.version) return protocolV1;
  throw new RangeError(`only protocol version ${protocolV1.version} is built in, got ${version}`);
};

/**
 * The protocol that an episode follows. What belongs to no known episode (a wire that nobody scheduled) follows the built-in
 * first version, which never changes, so that no new version can move it.
 * @throws RangeError when the episode's version is not known.
 */
export function protocolOfEpisode(protocolOf: ProtocolOf, { episodes }: Facts, id: EpisodeId | undefined): Protocol {
  const episode = episodes.find((known) => known.id === id);
  return protocolOf(episode?.protocolVersion ?? protocolV1.version);
}

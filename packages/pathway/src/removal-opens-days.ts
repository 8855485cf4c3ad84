import type { Facts, WireId } from "@firstray/record";
import { episodeOfWire } from "./held-course.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { wireWindow } from "./wire-obligation.ts";

/**
 * For each wire whose day of insertion is known, the first day after it on which its removal is not early, by the protocol that its
 * course follows and within the ledger's own bounds. @source practice-protocol R3 @source ledger-obligations
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 */
export function removalOpensDays(protocolOf: ProtocolOf, facts: Facts): ReadonlyMap<WireId, number> {
  return new Map(
    facts.wires.flatMap((wire) => {
      if (wire.insertedOn === undefined) return [];
      const { windows } = protocolOfEpisode(protocolOf, facts, episodeOfWire(facts, wire)).wireRemoval;
      return [[wire.id, wire.insertedOn.until(wireWindow(wire.insertedOn, windows).opensOn, { largestUnit: "day" }).days] as const];
    }),
  );
}

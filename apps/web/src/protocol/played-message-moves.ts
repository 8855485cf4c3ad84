import type { MovedMessageReply, PlacedMessageReply } from "@firstray/contract";
import { movedMessages, type PlannedMessage, type Protocol, playPathway, type Scenario } from "@firstray/pathway";

/** What two versions send differently in the same course, of all that is sent or planned by one of its days. */
export function playedMessageMoves(one: Protocol, other: Protocol, scenario: Scenario, day: number): readonly MovedMessageReply[] {
  const moved = movedMessages(playPathway(one, scenario, day).messages, playPathway(other, scenario, day).messages);
  return moved.flatMap(({ key, before, after }) => {
    const known = after ?? before;
    if (known === undefined) return [];
    return [
      { key, step: known.step, to: known.to.kind, ...(before && { before: placed(before) }), ...(after && { after: placed(after) }) },
    ];
  });
}

function placed({ notBefore, validUntil, says }: PlannedMessage): PlacedMessageReply {
  return { notBefore: notBefore.toString(), validUntil: validUntil.toString(), says };
}

import type { MovedMessageReply, PlacedMessageReply } from "@firstray/contract";
import type { MovedMessage, PlannedMessage } from "@firstray/pathway";

/** A message that another version of the protocol would send otherwise, as a page shows it. */
export function movedMessageReply({ key, before, after }: MovedMessage): readonly MovedMessageReply[] {
  const known = after ?? before;
  if (known === undefined) return [];
  return [{ key, step: known.step, to: known.to.kind, ...(before && { before: placed(before) }), ...(after && { after: placed(after) }) }];
}

function placed({ notBefore, validUntil, says }: PlannedMessage): PlacedMessageReply {
  return { notBefore: notBefore.toString(), validUntil: validUntil.toString(), says };
}

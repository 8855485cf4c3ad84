import type { MovedReply, PlacedReply } from "@firstray/contract";
import { type MovedObligation, titleOf } from "@firstray/pathway";

/** An obligation that another version of the protocol would move, as a page shows it. */
export function movedReply({ key, before, after }: MovedObligation): readonly MovedReply[] {
  const known = after ?? before;
  if (known === undefined) return [];
  const { obligation } = known;
  return [
    {
      ...{ key, title: titleOf(obligation), foot: obligation.foot },
      ...(before && { before: placed(before) }),
      ...(after && { after: placed(after) }),
    },
  ];
}

function placed({ obligation, standing }: NonNullable<MovedObligation["before"]>): PlacedReply {
  const { opensOn, dueOn, lateOn, escalatesOn } = obligation;
  return {
    opensOn: opensOn.toString(),
    dueOn: dueOn.toString(),
    lateOn: lateOn.toString(),
    escalatesOn: escalatesOn.toString(),
    standing,
  };
}

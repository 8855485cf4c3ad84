import type { MovedReply, PlacedReply } from "@firstray/contract";
import { type PathwayDay, type Protocol, playPathway, type Scenario, titleOf } from "@firstray/pathway";

type Played = PathwayDay["obligations"][number];

/** What two versions owe on different days, on one day of the same course. */
export function playedMoves(one: Protocol, other: Protocol, scenario: Scenario, day: number): readonly MovedReply[] {
  const before = playPathway(one, scenario, day).obligations;
  const after = playPathway(other, scenario, day).obligations;
  const keys = [...new Set([...before, ...after].map(({ obligation }) => obligation.key))];
  return keys.flatMap((key) => {
    const was = before.find(({ obligation }) => obligation.key === key);
    const is = after.find(({ obligation }) => obligation.key === key);
    const known = is ?? was;
    if (known === undefined || (was !== undefined && is !== undefined && days(was) === days(is))) return [];
    const { obligation } = known;
    return [
      { key, title: titleOf(obligation), foot: obligation.foot, ...(was && { before: placed(was) }), ...(is && { after: placed(is) }) },
    ];
  });
}

function days({ obligation: { opensOn, dueOn, lateOn, escalatesOn } }: Played): string {
  return [opensOn, dueOn, lateOn, escalatesOn].join(" ");
}

function placed({ obligation: { opensOn, dueOn, lateOn, escalatesOn }, standing }: Played): PlacedReply {
  return {
    opensOn: opensOn.toString(),
    dueOn: dueOn.toString(),
    lateOn: lateOn.toString(),
    escalatesOn: escalatesOn.toString(),
    standing: standing.kind,
  };
}

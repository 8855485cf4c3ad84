import type { ObligationReply } from "@firstray/contract";
import { type Obligation, ownerTitle, proposesWaiver, standing, titleOf } from "@firstray/pathway";
import { isWaivable } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import { actorName } from "./actor-name.ts";
import { bookedDay } from "./booked-day.ts";

/** An obligation as a page shows it on a day. */
export function obligationReply(obligation: Obligation, on: Temporal.PlainDate): ObligationReply {
  const { key, kind, foot, episode, subject, protocolItem } = obligation;
  return {
    ...{ key, kind, title: titleOf(obligation), foot, subject, protocolItem },
    ...(episode !== undefined && { episode }),
    opensOn: obligation.opensOn.toString(),
    dueOn: obligation.dueOn.toString(),
    lateOn: obligation.lateOn.toString(),
    escalatesOn: obligation.escalatesOn.toString(),
    owner: ownerTitle(obligation.owner),
    ownedBy: obligation.owner,
    waivable: isWaivable(key),
    ...(obligation.about !== undefined && { about: obligation.about }),
    ...hindered(obligation),
    ...(obligation.since && { since: obligation.since.toString() }),
    ...booked(obligation, on),
    ...(obligation.waiverFrom && proposesWaiver(obligation, on) && { waiverProposed: obligation.waiverFrom.toString() }),
    standing: standing(obligation, on).kind,
    ...settled(obligation),
  };
}

function booked({ booked: day, opensOn, dueOn }: Obligation, on: Temporal.PlainDate): Pick<ObligationReply, "booked"> {
  return day ? { booked: { on: day.toString(), ...bookedDay({ on: day, opensOn, dueOn }, on) } } : {};
}

function hindered({ hindered: state }: Obligation): Pick<ObligationReply, "hindered"> {
  if (!state) return {};
  const { hindrance, on, nextStep, nextOn } = state;
  return { hindered: { hindrance, since: on.toString(), nextStep, nextOn: nextOn.toString() } };
}

function settled({ dischargedBy, waivedBy }: Obligation): Pick<ObligationReply, "settled"> {
  if (dischargedBy) return { settled: { by: actorName(dischargedBy.by), on: dischargedBy.on.toString() } };
  if (waivedBy) return { settled: { by: actorName(waivedBy.by), on: waivedBy.on.toString(), ground: waivedBy.ground } };
  return {};
}

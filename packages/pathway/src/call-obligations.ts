import type { Side } from "@firstray/radiograph";
import type { EpisodeId, Facts } from "@firstray/record";
import { callBackRule, redFlagRule, restoreGapRule } from "./house-rules.ts";
import type { Obligation } from "./obligation.ts";
import { owed } from "./owed.ts";
import { knownSince } from "./practice-day.ts";
import { windowFrom } from "./window-from.ts";

/** A warning sign is acknowledged the day it is reported, a call made by the next day. @source ledger-obligations */
export function callObligations(facts: Facts): readonly Obligation[] {
  const flags = facts.redFlags.map(({ foot, said, reported, acknowledged }) =>
    owed({
      ...{ kind: "red-flag", foot, episode: episodeOf(facts, foot), subject: reported.event, role: "surgeon" },
      window: windowFrom(reported.on, redFlagRule.window),
      protocolItem: redFlagRule.item,
      about: said,
      dischargedBy: acknowledged,
    }),
  );
  const calls = facts.callBacks.map(({ foot, about, requested, made }) =>
    owed({
      ...{ kind: "call-back", foot, episode: episodeOf(facts, foot), subject: requested.event, role: "nurse" },
      window: windowFrom(requested.on, callBackRule.window),
      protocolItem: callBackRule.item,
      about,
      dischargedBy: made,
    }),
  );
  return [...flags, ...calls];
}

/** What a restore lost, confirmed one by one from the day that it was found. @source ledger-7 */
export function gapObligations(facts: Facts, timeZone: string): readonly Obligation[] {
  return facts.gaps.map(({ foot, subject, found, recordedAt, confirmed }) =>
    owed({
      ...{ kind: "reconcile-gap", foot, episode: episodeOf(facts, foot), subject, role: "surgeon" },
      window: windowFrom(knownSince(found.on, recordedAt, timeZone), restoreGapRule.window),
      protocolItem: restoreGapRule.item,
      dischargedBy: confirmed,
    }),
  );
}

function episodeOf({ episodes }: Facts, foot: Side): EpisodeId | undefined {
  return episodes.findLast((episode) => episode.foot === foot)?.id;
}

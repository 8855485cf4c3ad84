import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import type { Event } from "./event.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { Discrepancy, Episode, Facts } from "./facts.ts";

type Misfit = Discrepancy["kind"];

/** The episode that a fact about this foot belongs to when nothing says more: the one opened last. */
function latestEpisode(facts: Facts, foot: Side): Episode | undefined {
  return facts.episodes.findLast((episode) => episode.foot === foot);
}

/** Opens a `reconcile` for each thing that does not fit, once per event, foot and kind. */
export function noting(facts: Facts, event: Event, foot: Side, misfits: readonly Misfit[]): Facts {
  const found = [...new Set(misfits)].map(
    (kind): Discrepancy => ({
      subject: `${event.id}/${foot}/${kind}`,
      foot,
      kind,
      evidence: evidenceOf(event),
      recordedAt: event.recordedAt,
    }),
  );
  const fresh = found.filter(({ subject }) => facts.discrepancies.every((known) => known.subject !== subject));
  return fresh.length === 0 ? facts : { ...facts, discrepancies: [...facts.discrepancies, ...fresh] };
}

/**
 * What every fact about a foot's body does besides what it says: the foot's closed episode is open again, and what does not fit
 * (this included) is to be reconciled. Such a fact is stored whatever state the paperwork is in. @source ledger-1
 */
export function bodyFact(facts: Facts, event: Event, foot: Side, misfits: readonly Misfit[]): Facts {
  const afterDeath = facts.died !== undefined && Temporal.PlainDate.compare(event.occurredOn, facts.died.on) > 0;
  return noting(reopened(facts, foot), event, foot, afterDeath ? [...misfits, "after-death"] : misfits);
}

/** `closed-episode` when the foot's course was thought to be over. */
export function closedMisfit(facts: Facts, foot: Side): readonly Misfit[] {
  return latestEpisode(facts, foot)?.closed === undefined ? [] : ["closed-episode"];
}

function reopened(facts: Facts, foot: Side): Facts {
  const closed = latestEpisode(facts, foot);
  if (closed?.closed === undefined) return facts;
  return { ...facts, episodes: facts.episodes.map((episode) => (episode.id === closed.id ? withoutClosing(episode) : episode)) };
}

function withoutClosing({ closed: _closed, ...open }: Episode): Episode {
  return open;
}

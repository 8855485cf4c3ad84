import type { PlanReply, SurgeonSettings } from "@firstray/contract";
import { type FilmFact, planBlock, sideOf } from "@firstray/record";
import type { CalibrationOf } from "../plan/calibrations.ts";
import { lateralFilm } from "../plan/lateral-film.ts";
import type { LoadedRecord } from "../store/load-record.ts";
import type { PlanDraftRow } from "../store/plan-draft.ts";
import { actorName } from "./actor-name.ts";
import { signedPlan } from "./signed-plan.ts";

/** What the planner's page needs beside its film. */
export interface PlanView {
  readonly record: LoadedRecord;
  readonly film: FilmFact;
  readonly draft: PlanDraftRow | undefined;
  readonly settings: SurgeonSettings;
  readonly calibrationOf: CalibrationOf;
}

/** Everything about planning on one film. */
export function planReply({ record: { patient, facts, sequence }, film, draft, settings, calibrationOf }: PlanView): PlanReply {
  const foot = sideOf(film);
  const blocked = planBlock(facts, film);
  const lateral = lateralFilm(facts, foot);
  const episode = facts.episodes.findLast((one) => one.foot === foot && one.closed === undefined);
  return {
    revision: draft?.revision ?? 0,
    ...(draft && { draft: draft.draft, draftBy: { name: actorName(draft.author), at: draft.at } }),
    signed: facts.plans
      .filter(({ signed }) => signed.foot === foot)
      .map((plan) => signedPlan(patient, facts, plan, calibrationOf))
      .toReversed(),
    ...settings,
    ...(lateral && { lateralFilm: lateral.id }),
    ...(blocked && { blocked }),
    ...(episode && { episode: episode.id }),
    sequence,
  };
}

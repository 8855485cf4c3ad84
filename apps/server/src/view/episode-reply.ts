import type { EpisodeReply } from "@firstray/contract";
import { activities, type ExerciseProgramme, exerciseProgramme, indication, type Protocol, type ProtocolOf } from "@firstray/pathway";
import type { Episode, Facts, OperationFoot } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import { activityReply } from "./activity-reply.ts";
import { actorName } from "./actor-name.ts";

/** One foot's course as the patient's page shows it on a day. */
export function episodeReply(protocolOf: ProtocolOf, facts: Facts, episode: Episode, on: Temporal.PlainDate): EpisodeReply {
  const { id, foot, protocolVersion, openedOn, closed, assessment, visits } = episode;
  const exercises = exerciseProgramme(protocolOf(protocolVersion), facts, episode);
  return {
    ...{ id, foot, protocolVersion, openedOn: openedOn.toString() },
    ...(closed && { closed: { outcome: closed.outcome, on: closed.on.toString() } }),
    ...(assessment && {
      assessment: { value: assessment.value, by: actorName(assessment.evidence.by), on: assessment.evidence.on.toString() },
    }),
    indication: indication(protocolOf(protocolVersion), facts, episode),
    ...operation(facts, id),
    visits: visits.map(({ item, evidence }) => ({ item, on: evidence.on.toString(), by: actorName(evidence.by) })),
    questionnaires: episode.scores.map((score) => scoreReply(protocolOf(protocolVersion), score)),
    activities: activities(protocolOf, facts, on, foot).map(activityReply),
    ...(exercises && { exercises: programmeReply(exercises) }),
  };
}

function scoreReply({ questionnaires }: Protocol, score: Episode["scores"][number]): EpisodeReply["questionnaires"][number] {
  const { questionnaire, at, total, evidence } = score;
  const rule = questionnaires.find(({ item }) => item === questionnaire);
  return {
    ...{ questionnaire, at, total, on: evidence.on.toString(), by: actorName(evidence.by) },
    ...(rule && { instrument: { name: rule.name, lowest: rule.lowest, highest: rule.highest, higherIsBetter: rule.higherIsBetter } }),
  };
}

function programmeReply({ beginsOn, endsOn, endsAfter }: ExerciseProgramme): NonNullable<EpisodeReply["exercises"]> {
  return {
    beginsOn: beginsOn.toString(),
    endsOn: endsOn.toString(),
    ...(endsAfter && { endsAfter: { item: endsAfter.item, on: endsAfter.on.toString() } }),
  };
}

/** The episode's last operation, cancelled ones included. */
function operation({ operations }: Facts, episode: string): Pick<EpisodeReply, "operation"> {
  const last = operations
    .flatMap(({ id, feet }) => feet.filter((foot) => foot.episode === episode).map(({ state }) => ({ id, state })))
    .at(-1);
  return last ? { operation: { id: last.id, state: last.state.kind, on: dayOf(last.state) } } : {};
}

function dayOf(state: OperationFoot["state"]): string {
  return (state.kind === "cancelled" ? state.evidence.on : state.on).toString();
}

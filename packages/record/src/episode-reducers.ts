import { Temporal } from "temporal-polyfill";
import { evidenceOf } from "./evidence-of.ts";
import type { Episode, Facts } from "./facts.ts";
import type { EpisodeId } from "./ids.ts";
import type { Reducers } from "./reducer.ts";

/** The course of one foot: assessment, consent, visits, dressing, exercises. */
export const episodeReducers = {
  EpisodeOpened: (facts, event) => {
    const { episode: id, ...opened } = event.payload;
    if (facts.episodes.some((episode) => episode.id === id)) return facts;
    const episode: Episode = { id, ...opened, openedOn: Temporal.PlainDate.from(event.occurredOn), visits: [], scores: [] };
    return { ...facts, episodes: [...facts.episodes, episode] };
  },
  ProtocolVersionAdopted: (facts, { payload: { episode, version } }) => changed(facts, episode, { protocolVersion: version }),
  EpisodeClosed: (facts, event) =>
    changed(facts, event.payload.episode, { closed: { ...evidenceOf(event), outcome: event.payload.outcome } }),
  AssessmentRecorded: (facts, event) =>
    changed(facts, event.payload.episode, { assessment: { value: event.payload.assessment, evidence: evidenceOf(event) } }),
  ConsentRecorded: (facts, event) => {
    const consent = evidenceOf(event);
    return first(facts, event.payload.episode, event.payload.copyGiven ? { consent, consentCopy: consent } : { consent });
  },
  ConsentCopyGiven: (facts, event) => first(facts, event.payload.episode, { consentCopy: evidenceOf(event) }),
  PostoperativeCareRead: (facts, event) => first(facts, event.payload.episode, { careRead: evidenceOf(event) }),
  VisitHeld: (facts, event) => {
    const { visits, withSurgeon } = event.payload;
    const held = { withSurgeon, evidence: evidenceOf(event) };
    const heldFor = (id: EpisodeId) => visits.filter(({ episode }) => episode === id).map(({ item }) => ({ item, ...held }));
    return { ...facts, episodes: facts.episodes.map((episode) => ({ ...episode, visits: [...episode.visits, ...heldFor(episode.id)] })) };
  },
  QuestionnaireScored: (facts, event) => {
    const { episode: id, ...score } = event.payload;
    const isOther = ({ questionnaire, at }: Episode["scores"][number]): boolean => questionnaire !== score.questionnaire || at !== score.at;
    const earlier = facts.episodes.find((episode) => episode.id === id)?.scores.filter(isOther) ?? [];
    return changed(facts, id, { scores: [...earlier, { ...score, evidence: evidenceOf(event) }] });
  },
  DressingChanged: (facts, event) => first(facts, event.payload.episode, { dressing: evidenceOf(event) }),
  ExerciseInstructionGiven: (facts, event) =>
    event.payload.sheetGiven ? first(facts, event.payload.episode, { exerciseInstruction: evidenceOf(event) }) : facts,
  ExercisesStarted: (facts, event) => first(facts, event.payload.episode, { exerciseStart: evidenceOf(event) }),
  ExerciseCallMade: (facts, event) => {
    const earlier = facts.episodes.find(({ id }) => id === event.payload.episode)?.exerciseCall;
    if (earlier?.reached === true) return facts;
    return changed(facts, event.payload.episode, { exerciseCall: { ...evidenceOf(event), reached: event.payload.reached } });
  },
} satisfies Partial<Reducers>;

function changed(facts: Facts, id: EpisodeId, change: Partial<Episode>): Facts {
  return { ...facts, episodes: facts.episodes.map((episode) => (episode.id === id ? { ...episode, ...change } : episode)) };
}

/** What is done is done by its first evidence; a second does not move it. */
function first(facts: Facts, id: EpisodeId, change: Partial<Episode>): Facts {
  return { ...facts, episodes: facts.episodes.map((episode) => (episode.id === id ? { ...change, ...episode } : episode)) };
}

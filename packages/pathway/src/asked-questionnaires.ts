import type { AskedQuestionnaire, Facts } from "@firstray/record";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";

/**
 * Every questionnaire that the protocols of a record's courses ask for, with the totals it can have: what the record may not know.
 * @throws RangeError when an episode follows a version of the protocol that is not known.
 */
export function askedQuestionnaires(protocolOf: ProtocolOf, facts: Facts): readonly AskedQuestionnaire[] {
  return facts.episodes.flatMap(({ id: episode }) =>
    protocolOfEpisode(protocolOf, facts, episode).questionnaires.flatMap(({ item: questionnaire, lowest, highest, at: moments }) =>
      moments.map((at) => ({ episode, questionnaire, at, lowest, highest })),
    ),
  );
}

import type { EpisodeId, Facts, QuestionnaireMoment } from "@firstray/record";
import type { OperationDay } from "./before-operation-obligations.ts";
import type { HeldCourse } from "./held-course.ts";
import type { Obligation } from "./obligation.ts";
import { type Owing, owed } from "./owed.ts";
import type { Protocol, QuestionnaireRule } from "./protocol.ts";
import { type Window, windowFrom } from "./window-from.ts";

/** The questionnaires owed before an operation, by the day on which consent is. */
export function questionnairesBefore(
  protocol: Protocol,
  facts: Facts,
  { foot: { foot, episode }, on }: OperationDay,
): readonly Obligation[] {
  const window = windowFrom(on, protocol.beforeOperation.consent.window);
  return asked(protocol, "before").map((rule) => owed({ ...common(facts, { episode, at: "before", rule, window }), foot }));
}

/** The questionnaires owed at the visits of an operated foot, each in its visit's own window. */
export function questionnairesAfter(protocol: Protocol, facts: Facts, course: HeldCourse): readonly Obligation[] {
  const { episode, foot, operatedOn, supersededBy } = course;
  const waivedBy = supersededBy === undefined ? undefined : { ...supersededBy, ground: "superseded" };
  return protocol.visits.flatMap(({ item: at, window: rule }) => {
    const window = windowFrom(operatedOn, rule);
    return asked(protocol, at).map((questionnaire) =>
      owed({ ...common(facts, { episode, at, rule: questionnaire, window }), foot, waivedBy }),
    );
  });
}

function asked({ questionnaires }: Protocol, moment: QuestionnaireMoment): readonly QuestionnaireRule[] {
  return questionnaires.filter(({ at }) => at.includes(moment));
}

interface Asked {
  readonly episode: EpisodeId;
  readonly at: QuestionnaireMoment;
  readonly rule: QuestionnaireRule;
  readonly window: Window;
}

/** Discharged by a total of that instrument at that moment. */
function common(facts: Facts, { episode, at, rule: { item, name }, window }: Asked): Omit<Owing, "foot"> {
  const scores = facts.episodes.find(({ id }) => id === episode)?.scores ?? [];
  return {
    kind: "questionnaire",
    episode,
    subject: `${episode}/${at}/${item}`,
    window,
    role: "nurse",
    protocolItem: at === "before" ? "X1" : at,
    about: name,
    dischargedBy: scores.find((score) => score.questionnaire === item && score.at === at)?.evidence,
  };
}

import { emptyFacts } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ActivityAnswer } from "./activity.ts";
import { activities } from "./may-i.ts";
import type { Obligation, Standing } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import { patientTexts } from "./patient-texts.ts";
import { type PlayedMessage, playedMessages } from "./played-messages.ts";
import type { Protocol, ProtocolEntry } from "./protocol.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioFacts } from "./scenario-facts.ts";
import { standing } from "./standing.ts";

/** A protocol on one day of an invented course. */
export interface PathwayDay {
  readonly on: Temporal.PlainDate;
  readonly obligations: readonly { readonly obligation: Obligation; readonly standing: Standing }[];
  /** What was sent up to that day, and what is planned on it. */
  readonly messages: readonly PlayedMessage[];
  readonly activities: readonly ActivityAnswer[];
  /** What the patient reads. */
  readonly texts: readonly ProtocolEntry[];
}

/**
 * What a protocol says on a day of a scenario, by the very functions that run the practice: the record decides, the obligations
 * follow, each stands where it stands.
 * @param day - days after the operation; negative before.
 * @example playPathway(protocolV1, { operatedOn, feet: ["left"], wiresOutDay: 28, attends: true }, 91)
 */
export function playPathway(protocol: Protocol, scenario: Scenario, day: number): PathwayDay {
  const on = scenario.operatedOn.add({ days: day });
  const days = scenarioFacts(protocol, scenario, on);
  const facts = days.at(-1)?.facts ?? emptyFacts;
  const always = (): Protocol => protocol;
  const owed = obligations(always, facts);
  const concerned = activities(always, facts, on).filter(({ activity }) => {
    const foot = protocol.activities.find((rule) => rule.activity === activity)?.foot;
    return foot === undefined || scenario.feet.includes(foot);
  });
  return {
    on,
    obligations: owed.map((obligation) => ({ obligation, standing: standing(obligation, on) })),
    messages: playedMessages(protocol, days, on),
    activities: concerned,
    texts: patientTexts(protocol, facts, owed, on),
  };
}

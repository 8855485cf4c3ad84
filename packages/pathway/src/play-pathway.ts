import { Temporal } from "temporal-polyfill";
import type { ActivityAnswer } from "./activity.ts";
import { activities } from "./may-i.ts";
import type { PlannedMessage } from "./message.ts";
import type { Obligation, Standing } from "./obligation.ts";
import { obligations } from "./obligations.ts";
import { patientTexts } from "./patient-texts.ts";
import { plannedMessages } from "./planned-messages.ts";
import type { Protocol, ProtocolEntry } from "./protocol.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioFacts } from "./scenario-facts.ts";
import { standing } from "./standing.ts";

/** A protocol on one day of an invented course. */
export interface PathwayDay {
  readonly on: Temporal.PlainDate;
  readonly obligations: readonly { readonly obligation: Obligation; readonly standing: Standing }[];
  /** What would still be sent, as planned on that day; `today` where the day lies between its first and its last. */
  readonly messages: readonly (PlannedMessage & { readonly today: boolean })[];
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
  const facts = scenarioFacts(protocol, scenario, on);
  const always = (): Protocol => protocol;
  const owed = obligations(always, facts);
  const concerned = activities(always, facts, on).filter(({ activity }) => {
    const foot = protocol.activities.find((rule) => rule.activity === activity)?.foot;
    return foot === undefined || scenario.feet.includes(foot);
  });
  return {
    on,
    obligations: owed.map((obligation) => ({ obligation, standing: standing(obligation, on) })),
    messages: plannedMessages(facts, owed).flatMap((message) => atHand(message, on)),
    activities: concerned,
    texts: patientTexts(protocol, facts, owed, on),
  };
}

function atHand(message: PlannedMessage, on: Temporal.PlainDate): PathwayDay["messages"] {
  if (Temporal.PlainDate.compare(on, message.validUntil) > 0) return [];
  return [{ ...message, today: Temporal.PlainDate.compare(on, message.notBefore) >= 0 }];
}

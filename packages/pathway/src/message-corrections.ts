import type { ObligationKey } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { MessageContent, MessageStep, PlannedMessage, SaidMessage } from "./message.ts";
import { messageReach } from "./message-reach.ts";
import { saidToPatient } from "./message-steps.ts";
import { messagesTogether } from "./message-together.ts";
import type { MessagesSoFar } from "./messages-to-send.ts";
import type { Obligation } from "./obligation.ts";
import { messageKey } from "./planned-messages.ts";

type Days = Extract<MessageContent, { opensOn: string }>;
type Told = SaidMessage & { readonly says: Days };

/**
 * What the patient has to be told because a day told before no longer holds: the new days, or that there are none. Nothing of it when
 * the day told has passed, or when what it was about is done or was waived with the patient's knowledge.
 */
export function messageCorrections(soFar: MessagesSoFar): readonly PlannedMessage[] {
  const { said, today } = soFar;
  const told = said.filter(isTold).filter(({ says }) => Temporal.PlainDate.compare(says.dueOn, today) >= 0);
  const keys = [...new Set(told.flatMap(({ about }) => about))];
  const all = keys.flatMap((key) => {
    const last = told.findLast(({ about }) => about.includes(key));
    return last === undefined ? [] : correctionOf(soFar, key, last);
  });
  return messagesTogether(all, ({ step, says }) => JSON.stringify([step, says]));
}

/** The steps that tell a patient days, or take them back. */
export const tellsDays: ReadonlySet<MessageStep> = new Set(["reminder", "changed", "withdrawn"]);

function isTold(message: SaidMessage): message is Told {
  return message.to === "patient" && tellsDays.has(message.step) && message.says.kind !== "owed";
}

function correctionOf({ facts, obligations, today }: MessagesSoFar, key: ObligationKey, last: Told): readonly PlannedMessage[] {
  const obligation = obligations.find((candidate) => candidate.key === key);
  const reach = messageReach(facts, obligation?.episode);
  if (reach.kind === "not-reached" || last.step === "withdrawn") return [];
  const common = { about: [key], to: reach.to, notBefore: today } as const;
  const withdrawn: PlannedMessage = {
    ...{ ...common, key: messageKey(key, "withdrawn", "patient"), step: "withdrawn", says: last.says },
    validUntil: Temporal.PlainDate.from(last.says.dueOn),
  };
  if (obligation === undefined) {
    return last.about.some((other) => obligations.some((candidate) => candidate.key === other)) ? [] : [withdrawn];
  }
  const says = daysOf(obligation);
  if (says === undefined || (says.opensOn === last.says.opensOn && says.dueOn === last.says.dueOn)) return [];
  if (Temporal.PlainDate.compare(says.dueOn, today) < 0) return last.says.booked ? [withdrawn] : [];
  if (says.booked && !last.says.booked && isWithin(says, last.says)) return [];
  const validUntil = Temporal.PlainDate.from(says.dueOn);
  return [{ ...common, key: messageKey(key, "changed", "patient"), step: "changed", says, validUntil }];
}

/** A day among those that the patient was told is no change: its own reminder says which it is. */
function isWithin({ opensOn, dueOn }: Days, told: Days): boolean {
  return Temporal.PlainDate.compare(opensOn, told.opensOn) >= 0 && Temporal.PlainDate.compare(dueOn, told.dueOn) <= 0;
}

/** The days that an obligation that still stands asks of the patient. */
function daysOf(obligation: Obligation): Days | undefined {
  if (obligation.dischargedBy !== undefined || obligation.waivedBy !== undefined) return undefined;
  const says = saidToPatient(obligation, "reminder");
  return says?.kind === "owed" ? undefined : says;
}

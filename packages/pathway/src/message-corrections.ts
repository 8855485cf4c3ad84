import type { ObligationKey } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { MessageContent, PlannedMessage, SaidMessage } from "./message.ts";
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

/** Only these name days. */
function isTold(message: SaidMessage): message is Told {
  return message.to === "patient" && (message.step === "reminder" || message.step === "changed") && message.says.kind !== "owed";
}

function correctionOf({ facts, obligations, today }: MessagesSoFar, key: ObligationKey, last: Told): readonly PlannedMessage[] {
  const obligation = obligations.find((candidate) => candidate.key === key);
  const reach = messageReach(facts, obligation?.episode);
  if (reach.kind === "not-reached") return [];
  const common = { about: [key], to: reach.to, notBefore: today } as const;
  if (obligation === undefined) {
    if (last.about.some((other) => obligations.some((candidate) => candidate.key === other))) return [];
    const validUntil = Temporal.PlainDate.from(last.says.dueOn);
    return [{ ...common, key: messageKey(key, "withdrawn", "patient"), step: "withdrawn", says: last.says, validUntil }];
  }
  const says = daysOf(obligation);
  if (says === undefined || (says.opensOn === last.says.opensOn && says.dueOn === last.says.dueOn)) return [];
  if (Temporal.PlainDate.compare(obligation.dueOn, today) < 0) return [];
  return [{ ...common, key: messageKey(key, "changed", "patient"), step: "changed", says, validUntil: obligation.dueOn }];
}

/** The days that an obligation that still stands asks of the patient. */
function daysOf(obligation: Obligation): Days | undefined {
  if (obligation.dischargedBy !== undefined || obligation.waivedBy !== undefined) return undefined;
  const says = saidToPatient(obligation, "reminder");
  return says?.kind === "owed" ? undefined : says;
}

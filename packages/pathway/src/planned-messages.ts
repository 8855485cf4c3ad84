import type { Facts } from "@firstray/record";
import type { PlannedMessage } from "./message.ts";
import { messageReach } from "./message-reach.ts";
import { type MessageOccasion, messageOccasions, patientOccasion, saidToOwner, saidToPatient } from "./message-steps.ts";
import { messagesTogether } from "./message-together.ts";
import type { Obligation } from "./obligation.ts";

/**
 * Everything that is to be sent for what is owed, from the same obligations that the worklist shows. Settled obligations send nothing.
 * Days are absolute, so only an event can change the plan. @source ledger-obligations
 * @example plannedMessages(facts, obligations(protocolV1, facts))
 */
export function plannedMessages(facts: Facts, obligations: readonly Obligation[]): readonly PlannedMessage[] {
  const owed = obligations.filter(({ dischargedBy, waivedBy }) => dischargedBy === undefined && waivedBy === undefined);
  const all = owed.flatMap((obligation) =>
    messageOccasions(obligation).flatMap((occasion) => [...toPatient(facts, obligation, occasion), ...toOwner(obligation, occasion)]),
  );
  return messagesTogether(all, sameTo);
}

function toPatient(facts: Facts, obligation: Obligation, step: MessageOccasion): readonly PlannedMessage[] {
  const says = saidToPatient(obligation, step.step);
  const occasion = patientOccasion(obligation, step);
  const reach = messageReach(facts, obligation.episode);
  if (says === undefined || occasion === undefined || reach.kind === "not-reached") return [];
  return [{ ...occasion, key: messageKey(obligation.key, occasion.step, "patient"), about: [obligation.key], to: reach.to, says }];
}

function toOwner(obligation: Obligation, occasion: MessageOccasion): readonly PlannedMessage[] {
  const says = saidToOwner(obligation, occasion.step);
  if (says === undefined) return [];
  const to = { kind: "staff", owner: obligation.owner } as const;
  return [{ ...occasion, key: messageKey(obligation.key, occasion.step, "staff"), about: [obligation.key], to, says }];
}

/** A patient gets one message where several obligations would say the same on the same days. */
function sameTo({ key, to, step, says, notBefore, validUntil }: PlannedMessage): string {
  return to.kind === "staff" ? key : JSON.stringify([step, says, notBefore, validUntil]);
}

/** The place of a message in the outbox. */
export function messageKey(obligation: string, step: string, to: "patient" | "staff"): string {
  return `${obligation}/${step}/${to}`;
}

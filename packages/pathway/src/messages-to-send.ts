import type { Facts } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import { isSameContent } from "./is-same-content.ts";
import type { PlannedMessage, SaidMessage } from "./message.ts";
import { messageCorrections, tellsDays } from "./message-corrections.ts";
import type { Obligation } from "./obligation.ts";
import { plannedMessages } from "./planned-messages.ts";

/** What follows from the record, and what was said before. */
export interface MessagesSoFar {
  readonly facts: Facts;
  readonly obligations: readonly Obligation[];
  readonly said: readonly SaidMessage[];
  readonly today: Temporal.PlainDate;
}

/**
 * What the outbox should hold unsent: the plan without what is stale or was said already, and a correction where a day that the patient
 * was told no longer holds. @source ledger-obligations
 */
export function messagesToSend(soFar: MessagesSoFar): readonly PlannedMessage[] {
  const { facts, obligations, said, today } = soFar;
  const corrections = messageCorrections(soFar);
  const planned = plannedMessages(facts, obligations).filter(
    (message) =>
      Temporal.PlainDate.compare(message.validUntil, today) >= 0 &&
      !isSaid(said, message) &&
      !corrections.some((correction) => standsFor(correction, message, today)),
  );
  return [...planned, ...corrections];
}

/**
 * Said is what was said last of the same days; a step without days in its words is said for as long as the step itself has not moved on.
 */
function isSaid(said: readonly SaidMessage[], message: PlannedMessage): boolean {
  const toSame = said.filter((earlier) => earlier.to === message.to.kind && speaksOfSame(earlier, message));
  const sinceItsDay = (earlier: SaidMessage): boolean => Temporal.PlainDate.compare(earlier.on, message.notBefore) >= 0;
  if (message.step !== "reminder")
    return toSame.some((earlier) => earlier.step === message.step && (isSameContent(earlier.says, message.says) || sinceItsDay(earlier)));
  const last = toSame.findLast(({ step }) => tellsDays.has(step));
  if (last === undefined || !isSameContent(last.says, message.says)) return false;
  return last.step === "reminder" || (last.step === "changed" && sinceItsDay(last));
}

/** A new day told now is the reminder, too, when that would be due by now. */
function standsFor(correction: PlannedMessage, message: PlannedMessage, today: Temporal.PlainDate): boolean {
  return (
    correction.step === "changed" &&
    message.step === "reminder" &&
    message.to.kind === "patient" &&
    speaksOfSame(correction, message) &&
    Temporal.PlainDate.compare(message.notBefore, today) <= 0
  );
}

function speaksOfSame(one: Pick<PlannedMessage, "about">, other: Pick<PlannedMessage, "about">): boolean {
  return one.about.some((key) => other.about.includes(key));
}

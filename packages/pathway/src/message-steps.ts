import { Temporal } from "temporal-polyfill";
import { dayAfter } from "./day-after.ts";
import type { MessageContent, MessageStep } from "./message.ts";
import type { Obligation, ObligationKind } from "./obligation.ts";

/** A step of an obligation on which something is sent, its first and its last day. */
export interface MessageOccasion {
  readonly step: MessageStep;
  readonly notBefore: Temporal.PlainDate;
  readonly validUntil: Temporal.PlainDate;
}

const reminderLeadDays = 3;
const readingLeadDays = 14;
/** An escalation that could not be sent within this is no news: the worklist has shown it every day. */
const escalationDays = 14;

/** What the patient is told of on which steps; of every other kind the patient is told nothing. */
const toPatient: Readonly<Partial<Record<ObligationKind, { readonly says: "visit" | "reading"; readonly steps: readonly MessageStep[] }>>> =
  {
    "wire-removal": { says: "visit", steps: ["reminder", "past-due", "late", "escalated"] },
    visit: { says: "visit", steps: ["reminder", "past-due", "late"] },
    "care-read": { says: "reading", steps: ["reminder"] },
  };
/** What cannot wait for its escalation. */
const ownerToldWhenLate: ReadonlySet<ObligationKind> = new Set([
  "wire-removal",
  "reconcile",
  "reconcile-gap",
  "retained-fragment",
  "record-outcome",
  "red-flag",
  "call-back",
]);

/**
 * The one table of steps for all kinds, from the obligation's own dates. A step without a day of its own is left out; a reminder is of
 * use until the day before the last day. @source ledger-obligations
 */
export function messageOccasions(obligation: Obligation): readonly MessageOccasion[] {
  const { opensOn, dueOn, lateOn, escalatesOn } = obligation;
  const reminded = obligation.kind === "care-read" ? dayAfter(dueOn, -readingLeadDays) : dayAfter(opensOn, -reminderLeadDays);
  const all: readonly MessageOccasion[] = [
    { step: "reminder", notBefore: reminded, validUntil: dayAfter(dueOn, -1) },
    { step: "past-due", notBefore: dayAfter(dueOn, 1), validUntil: dayAfter(lateOn, -1) },
    { step: "late", notBefore: lateOn, validUntil: dayAfter(escalatesOn, -1) },
    { step: "escalated", notBefore: escalatesOn, validUntil: dayAfter(escalatesOn, escalationDays - 1) },
  ];
  return all.filter(({ notBefore, validUntil }) => Temporal.PlainDate.compare(notBefore, validUntil) <= 0);
}

/**
 * The same step as the patient is told on it. Of a booked day the patient is reminded before that day, and told of a missed one only
 * after it; a wire that is late is told of whatever is booked. Undefined: nothing of this step is left.
 */
export function patientOccasion({ kind, booked }: Obligation, occasion: MessageOccasion): MessageOccasion | undefined {
  const { step, notBefore, validUntil } = occasion;
  if (booked === undefined) return occasion;
  if (step === "reminder") {
    return { step, notBefore: booked.subtract({ days: reminderLeadDays }), validUntil: booked.subtract({ days: 1 }) };
  }
  if (kind === "wire-removal" && step !== "past-due") return occasion;
  const missed = booked.add({ days: 1 });
  if (Temporal.PlainDate.compare(missed, notBefore) <= 0) return occasion;
  return Temporal.PlainDate.compare(missed, validUntil) > 0 ? undefined : { step, notBefore: missed, validUntil };
}

/** The steps whose words name days. */
const namesDays: ReadonlySet<MessageStep> = new Set(["reminder", "past-due"]);

/** What the patient is told of on a step: the booked day where there is one; undefined: nothing. */
export function saidToPatient({ kind, opensOn, dueOn, booked }: Obligation, step: MessageStep): MessageContent | undefined {
  const rule = toPatient[kind];
  if (!rule?.steps.includes(step)) return undefined;
  if (booked === undefined || !namesDays.has(step)) return { kind: rule.says, opensOn: opensOn.toString(), dueOn: dueOn.toString() };
  return { kind: rule.says, opensOn: booked.toString(), dueOn: booked.toString(), booked: true };
}

/** What the owner is told on a step; undefined: nothing. */
export function saidToOwner({ kind, protocolItem, dueOn }: Obligation, step: MessageStep): MessageContent | undefined {
  const told = step === "escalated" || (step === "late" && ownerToldWhenLate.has(kind));
  return told ? { kind: "owed", obligation: kind, protocolItem, dueOn: dueOn.toString() } : undefined;
}

import { builtInProtocols, messagesToSend, type Obligation, obligations, type PlannedMessage, type SaidMessage } from "@firstray/pathway";
import { Temporal } from "temporal-polyfill";
import { civilDay } from "./civil-day.ts";
import type { Broken } from "./task.ts";
import type { World } from "./world.ts";

/** What one run of the outbox sent, and what was wrong with it. */
export interface OutboxRun {
  readonly said: readonly SaidMessage[];
  readonly broken?: Broken;
}

/** The name of the invariant. @source ledger-proof */
const noStaleMessage = "no-stale-message";

/**
 * Sends what the plan holds for today, and checks each message against what is owed at this moment.
 * @param plan - the product's own; a test hands in another to see its faults named.
 */
export function runOutbox(
  { facts, today: day }: World,
  said: readonly SaidMessage[],
  plan: typeof messagesToSend = messagesToSend,
): OutboxRun {
  const today = Temporal.PlainDate.from(civilDay(day));
  const owed = obligations(builtInProtocols, facts);
  const due = plan({ facts, obligations: owed, said, today }).filter(({ notBefore }) => Temporal.PlainDate.compare(notBefore, today) <= 0);
  const wrong = due.flatMap((message) => wrongWith(message, { owed, today, said, hasDied: facts.died !== undefined }));
  const after = [...said, ...due.map(({ step, about, says, to }): SaidMessage => ({ step, about, says, to: to.kind, on: today }))];
  return wrong[0] === undefined ? { said: after } : { said: after, broken: { invariant: noStaleMessage, detail: wrong[0] } };
}

/** Steps on which the patient is told days. */
const namesDays: ReadonlySet<string> = new Set(["reminder", "past-due", "changed"]);

interface Moment {
  readonly owed: readonly Obligation[];
  readonly today: Temporal.PlainDate;
  readonly said: readonly SaidMessage[];
  readonly hasDied: boolean;
}

function wrongWith({ key, step, about, to, says, validUntil }: PlannedMessage, { owed, today, said, hasDied }: Moment): readonly string[] {
  const wrong: string[] = [];
  const isOpen = (obligation: string): boolean =>
    owed.some(
      (known) =>
        known.key === obligation &&
        known.dischargedBy === undefined &&
        known.waivedBy === undefined &&
        (to.kind === "patient" && namesDays.has(step) ? (known.booked ?? known.dueOn) : known.dueOn).toString() === says.dueOn,
    );
  if (Temporal.PlainDate.compare(validUntil, today) < 0) wrong.push(`${key} is sent after ${validUntil.toString()}`);
  if (to.kind === "patient" && hasDied && step !== "withdrawn") wrong.push(`${key} is sent to a patient who has died`);
  if (step !== "withdrawn" && step !== "changed" && !about.some(isOpen)) wrong.push(`${key} speaks of what is not owed, or of another day`);
  const again = said.some(
    (earlier) =>
      earlier.to === to.kind &&
      earlier.step === step &&
      earlier.about.some((one) => about.includes(one)) &&
      JSON.stringify(earlier.says) === JSON.stringify(says),
  );
  if (again && step !== "changed" && step !== "withdrawn") wrong.push(`${key} is sent twice`);
  return wrong;
}

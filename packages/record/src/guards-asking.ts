import { Temporal } from "temporal-polyfill";
import type { Event } from "./event.ts";
import type { Facts } from "./facts.ts";
import type { Guard } from "./guard.ts";
import type { Proposal } from "./proposal.ts";
import { refused } from "./refused.ts";

/** The first day on which a removal is not early. @source ledger-obligations */
const firstRemovalDay = 25;
/** How far back a day may lie before it is asked again. @source ledger-6 */
const askedAfterDays = 7;

/** What is recorded only once a person has confirmed it or said why; asked after everything else is in order. */
export const askingGuards: readonly Guard[] = [
  {
    name: "date-near-today",
    refuses: (proposal) =>
      proposal.command.confirmed === true || proposal.events.length === 0 || !isOddlyDated(proposal)
        ? undefined
        : refused(
            "confirm-date",
            {
              en: `This is dated in the future or more than ${askedAfterDays} days back. Check the date, and confirm it if it is right.`,
              fr: `La date est dans le futur ou remonte à plus de ${askedAfterDays} jours. Vérifiez-la, et confirmez-la si elle est juste.`,
            },
            "confirm",
          ),
  },
  {
    name: "reason-for-an-early-removal",
    refuses: ({ command, stated, facts }) =>
      !hasReason(command.reason) && stated.some((event) => isEarlyRemoval(event, facts))
        ? refused(
            "confirm-early-removal",
            {
              en: `The wire comes out before day ${firstRemovalDay}. Say why; the four-week visit stays owed.`,
              fr: `La broche est retirée avant le jour ${firstRemovalDay}. Dites pourquoi; la visite de quatre semaines reste due.`,
            },
            "reason",
          )
        : undefined,
  },
  {
    name: "reason-for-a-waiver",
    refuses: ({ command, stated }) =>
      !hasReason(command.reason) && stated.some(({ type }) => type === "ObligationWaived")
        ? refused("reason-needed", { en: "Say why this is waived.", fr: "Dites pourquoi on y renonce." }, "reason")
        : undefined,
  },
];

function hasReason(reason: string | undefined): boolean {
  return reason !== undefined && reason.trim() !== "";
}

function isOddlyDated({ command, stated, context }: Proposal): boolean {
  const today = Temporal.PlainDate.from(context.today);
  const isFuture = (date: string): boolean => Temporal.PlainDate.compare(date, today) > 0;
  if (isFuture(command.occurredOn)) return true;
  if (Temporal.PlainDate.compare(command.occurredOn, today.subtract({ days: askedAfterDays })) < 0) return true;
  return stated.some((event) => isFuture(event.occurredOn) || isFuture(insertionDay(event) ?? context.today));
}

function insertionDay(event: Event): string | undefined {
  return event.type === "WireInserted" ? event.payload.insertedOn : undefined;
}

function isEarlyRemoval(event: Event, facts: Facts): boolean {
  if (event.type !== "WireRemoved") return false;
  return facts.wires.some(
    ({ id, insertedOn }) =>
      event.payload.wires.includes(id) &&
      insertedOn !== undefined &&
      Temporal.PlainDate.compare(event.occurredOn, insertedOn.add({ days: firstRemovalDay })) < 0,
  );
}

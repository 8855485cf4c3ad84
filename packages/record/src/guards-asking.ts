import { Temporal } from "temporal-polyfill";
import type { Event } from "./event.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { WireId } from "./ids.ts";
import type { Proposal } from "./proposal.ts";
import { refused } from "./refused.ts";

/** The first day on which a removal is not early, where the course's protocol does not say another. @source ledger-obligations */
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
    refuses: (proposal) =>
      hasReason(proposal.command.reason)
        ? undefined
        : firstRefusal(proposal.stated, (event) => {
            const day = earlyBefore(event, proposal);
            if (day === undefined) return undefined;
            return refused(
              "confirm-early-removal",
              {
                en: `The wire comes out before day ${day}. Say why; the four-week visit stays owed.`,
                fr: `La broche est retirée avant le jour ${day}. Dites pourquoi; la visite de quatre semaines reste due.`,
              },
              "reason",
            );
          }),
  },
  {
    name: "reason-for-a-waiver",
    refuses: ({ command, stated }) =>
      !hasReason(command.reason) && stated.some(({ type }) => type === "ObligationWaived")
        ? refused("reason-needed", { en: "Say why this is waived.", fr: "Dites pourquoi on y renonce." }, "reason")
        : undefined,
  },
  {
    name: "reason-for-a-cancelled-booking",
    refuses: ({ command, stated }) =>
      !hasReason(command.reason) && stated.some(({ type }) => type === "VisitBookingCancelled")
        ? refused(
            "reason-needed",
            { en: "Say why the patient does not come on that day.", fr: "Dites pourquoi la personne ne vient pas ce jour-là." },
            "reason",
          )
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

/** The first day on which the removal of a wire would not be early, where this one is. */
function earlyBefore(event: Event, { facts, context: { removalOpensDays } }: Proposal): number | undefined {
  if (event.type !== "WireRemoved") return undefined;
  const opening = (wire: WireId): number => removalOpensDays?.get(wire) ?? firstRemovalDay;
  const early = facts.wires.find(
    ({ id, insertedOn }) =>
      event.payload.wires.includes(id) &&
      insertedOn !== undefined &&
      Temporal.PlainDate.compare(event.occurredOn, insertedOn.add({ days: opening(id) })) < 0,
  );
  return early && opening(early.id);
}

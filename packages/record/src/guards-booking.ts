import { Temporal } from "temporal-polyfill";
import type { DoubtOfDay } from "./booking-doubt.ts";
import type { Refusal } from "./decision.ts";
import type { Event } from "./event.ts";
import type { Facts } from "./facts.ts";
import type { BookedItem } from "./follow-up-payloads.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import { isClinicItemDone } from "./is-clinic-item-done.ts";
import { isSameThing } from "./is-same-thing.ts";
import { nothingOwed } from "./nothing-owed.ts";
import { refused } from "./refused.ts";

/** A booking is of something still to come, for a living patient, from today on; an odd day is asked about. @source ledger-obligations */
export const bookingGuards: readonly Guard[] = [
  {
    name: "booking-for-the-living",
    refuses: ({ stated, facts }) =>
      facts.died !== undefined && stated.some(({ type }) => type === "VisitBooked")
        ? refused("invalid", {
            en: "A death is recorded in this chart. Nothing is booked; if the entry is wrong, void it first.",
            fr: "Un décès est inscrit à ce dossier. On ne fixe aucun rendez-vous; si l’inscription est fausse, annulez-la d’abord.",
          })
        : undefined,
  },
  {
    name: "booking-after-an-operation",
    refuses: ({ stated, facts }) => firstRefusal(bookedBy(stated), (visit) => (isOperated(facts, visit) ? undefined : noOperation)),
  },
  {
    name: "booking-of-something-to-come",
    refuses: ({ stated, facts }) => firstRefusal(bookedBy(stated), (visit) => (isClinicItemDone(facts, visit) ? alreadyDone : undefined)),
  },
  {
    name: "booking-from-today-on",
    refuses: ({ stated, context: { today } }) =>
      stated.some((event) => event.type === "VisitBooked" && Temporal.PlainDate.compare(event.payload.on, today) < 0)
        ? refused("invalid", {
            en: "This day has passed. Book today or a later day; a visit that took place is recorded as held.",
            fr: "Cette date est passée. Fixez le rendez-vous aujourd’hui ou plus tard; une visite qui a eu lieu s’inscrit comme faite.",
          })
        : undefined,
  },
  {
    name: "booking-known",
    refuses: ({ stated, facts: { bookings } }) =>
      firstRefusal(stated, (event) =>
        event.type === "VisitBookingCancelled" &&
        !event.payload.visits.every((visit) => bookings.some((known) => isSameThing(known, visit)))
          ? nothingOwed
          : undefined,
      ),
  },
  {
    name: "odd-day-of-a-booking-confirmed",
    refuses: ({ command, stated, context: { bookingDoubts: doubts = [] } }) =>
      command.confirmed === true || doubts.length === 0 || bookedBy(stated).length === 0
        ? undefined
        : askedAbout(new Set(doubts.map(({ why }) => why))),
  },
];

const noOperation = refused("no-such-operation", {
  en: "No operation is scheduled or recorded in this episode. Schedule it first; its visits are booked then.",
  fr: "Aucune opération n’est prévue ni inscrite dans cet épisode. Prévoyez-la d’abord; ses visites se fixent ensuite.",
});
const alreadyDone = refused("visit-already-held", {
  en: "This is done already: the visit is recorded, or no wire is in the foot. Nothing has to be booked.",
  fr: "C’est déjà fait : la visite est inscrite, ou il n’y a plus de broche dans le pied. Il n’y a rien à fixer.",
});

const oddities: Readonly<Record<DoubtOfDay, { readonly en: string; readonly fr: string }>> = {
  "before-window": { en: "It lies before the period in which this is due.", fr: "Elle précède la période prévue." },
  "after-window": { en: "It lies after the day on which this is due.", fr: "Elle suit l’échéance." },
  "no-clinic-day": { en: "The clinic sees no patients on that day.", fr: "La clinique ne reçoit personne ce jour-là." },
};

function askedAbout(why: ReadonlySet<DoubtOfDay>): Refusal {
  const said = [...why].map((doubt) => oddities[doubt]);
  return refused(
    "confirm-booking",
    {
      en: `Look at this day again. ${said.map(({ en }) => en).join(" ")} Confirm it if it is meant; the due day stays as it is.`,
      fr: `Vérifiez cette date. ${said.map(({ fr }) => fr).join(" ")} Confirmez-la si c’est bien celle-là; l’échéance ne change pas.`,
    },
    "confirm",
  );
}

function bookedBy(stated: readonly Event[]): readonly BookedItem[] {
  return stated.flatMap((event) => (event.type === "VisitBooked" ? event.payload.visits : []));
}

function isOperated({ operations }: Facts, { episode }: BookedItem): boolean {
  return operations.some(({ feet }) => feet.some((operated) => operated.episode === episode && operated.state.kind !== "cancelled"));
}

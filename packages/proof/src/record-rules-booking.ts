import type { Facts } from "@firstray/record";
import type { RecordRule } from "./record-rule.ts";

const isOperated = ({ operations }: Facts, id: string): boolean =>
  operations.some(({ feet }) => feet.some(({ episode, state }) => episode === id && state.kind !== "cancelled"));
const isHeld = ({ episodes }: Facts, id: string, item: string): boolean =>
  episodes.some((episode) => episode.id === id && episode.visits.some((visit) => visit.item === item));

/** Days on which a patient is to come, and totals that an instrument can have. */
export const bookingRules: readonly RecordRule[] = [
  {
    name: "a-booking-is-of-something-to-come",
    title: {
      en: "what is booked follows an operation, is not done, and lies ahead of a living patient",
      fr: "un rendez-vous suit une opération, n’est pas déjà fait, et est à venir pour une personne vivante",
    },
    isBroken: ({ before, events, context: { today } }) =>
      events.some(
        (event) =>
          event.type === "VisitBooked" &&
          (before.died !== undefined ||
            event.payload.on < today ||
            event.payload.visits.some(({ episode, item }) => !isOperated(before, episode) || isHeld(before, episode, item))),
      ),
  },
  {
    name: "an-odd-day-was-confirmed",
    title: { en: "a booking on an odd day was confirmed", fr: "un rendez-vous à une date inhabituelle a été confirmé" },
    isBroken: ({ command, events, context: { bookingDoubts = [] } }) =>
      bookingDoubts.length > 0 && command.confirmed !== true && events.some(({ type }) => type === "VisitBooked"),
  },
  {
    name: "what-was-booked-is-cancelled-with-a-reason",
    title: { en: "only what was booked is cancelled, and with a reason", fr: "on n’annule qu’un rendez-vous fixé, et avec un motif" },
    isBroken: ({ before, events }) =>
      events.some(
        (event) =>
          event.type === "VisitBookingCancelled" &&
          ((event.reason ?? "").trim() === "" ||
            event.payload.visits.some(({ episode, item }) =>
              before.bookings.every((booking) => booking.episode !== episode || booking.item !== item),
            )),
      ),
  },
  {
    name: "a-total-is-one-that-its-instrument-can-have",
    title: { en: "a questionnaire's total is one that it can have", fr: "le total d’un questionnaire est possible" },
    isBroken: ({ events, context: { questionnaires = [] } }) =>
      events.some(
        (event) =>
          event.type === "QuestionnaireScored" &&
          !questionnaires.some(
            ({ questionnaire, lowest, highest }) =>
              questionnaire === event.payload.questionnaire && event.payload.total >= lowest && event.payload.total <= highest,
          ),
      ),
  },
];

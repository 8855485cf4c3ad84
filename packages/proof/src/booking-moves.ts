import type { BookedItem, ClinicItem } from "@firstray/record";
import { civilDay } from "./civil-day.ts";
import { deskMove } from "./desk-move.ts";
import { endingMoves } from "./ending-moves.ts";
import type { Move } from "./move.ts";

const thing = (item: ClinicItem, foot: "left" | "right" = "left"): BookedItem => ({ episode: `${foot}-1`, foot, item });
const fourWeeks = [thing("F2"), thing("R3")];
const died = endingMoves.filter(({ kind }) => kind === "body");

const rightly: readonly Move[] = [
  deskMove(
    "right",
    { en: "The four-week visit and the removal are booked", fr: "La visite de quatre semaines et le retrait sont fixés" },
    "BookVisit",
    ({ facts, today }) =>
      facts.died === undefined && facts.bookings.length === 0 ? { on: civilDay(today + 28), visits: fourWeeks } : undefined,
  ),
  deskMove("right", { en: "They are moved by a day", fr: "Ils sont déplacés d’un jour" }, "BookVisit", ({ facts, today }) =>
    facts.died === undefined && facts.bookings.length > 0 ? { on: civilDay(today + 29), visits: fourWeeks } : undefined,
  ),
  deskMove("right", { en: "They are cancelled", fr: "Ils sont annulés" }, "CancelVisitBooking", ({ facts }) =>
    facts.bookings.length > 0 ? { visits: fourWeeks } : undefined,
  ),
  deskMove("right", { en: "The first visit is held", fr: "La première visite a lieu" }, "RecordVisit", ({ facts }) =>
    facts.episodes.every(({ visits }) => visits.length === 0)
      ? { visits: [{ item: "F1", foot: "left", episode: "left-1" }], withSurgeon: true }
      : undefined,
  ),
];

const wrongly: readonly Move[] = [
  deskMove("mistake", { en: "Yesterday is booked", fr: "Un rendez-vous est fixé à la veille" }, "BookVisit", ({ today }) => ({
    on: civilDay(today - 1),
    visits: fourWeeks,
  })),
  deskMove(
    "mistake",
    { en: "A Sunday is booked, unconfirmed", fr: "Un dimanche est fixé, sans confirmation" },
    "BookVisit",
    ({ today }) => ({ on: civilDay(today + 27), visits: fourWeeks }),
    { unconfirmed: true, context: { bookingDoubts: [{ ...thing("F2"), why: "no-clinic-day" }] } },
  ),
  deskMove(
    "mistake",
    { en: "A visit of the foot that was not operated is booked", fr: "Une visite du pied non opéré est fixée" },
    "BookVisit",
    ({ today }) => ({
      on: civilDay(today + 28),
      visits: [thing("F2", "right")],
    }),
  ),
  deskMove("mistake", { en: "The first visit is booked", fr: "La première visite est fixée" }, "BookVisit", ({ today }) => ({
    on: civilDay(today + 7),
    visits: [thing("F1")],
  })),
  deskMove(
    "mistake",
    { en: "A booking that nobody made is cancelled", fr: "Un rendez-vous que personne n’a fixé est annulé" },
    "CancelVisitBooking",
    {
      visits: [thing("F3")],
    },
  ),
  deskMove(
    "mistake",
    { en: "The booking is cancelled without a reason", fr: "Le rendez-vous est annulé sans motif" },
    "CancelVisitBooking",
    ({ facts }) => (facts.bookings.length > 0 ? { visits: fourWeeks } : undefined),
    { withoutReason: true },
  ),
  deskMove(
    "mistake",
    { en: "A total beyond the instrument's is recorded", fr: "Un total impossible est inscrit" },
    "RecordQuestionnaire",
    { episode: "left-1", questionnaire: "Q1", at: "F1", total: 61 },
    { context: { questionnaires: [{ episode: "left-1", questionnaire: "Q1", at: "F1", lowest: 0, highest: 60 }] } },
  ),
];

/** Days that are booked, moved and cancelled, rightly and wrongly, around a foot with one wire in. */
export const bookingMoves: readonly Move[] = [...rightly, ...wrongly, ...died];

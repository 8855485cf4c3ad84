import type { BookingPreviewReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

/** Days on which patients are to come. */
export const bookingTexts = {
  book: { en: "Book a day", fr: "Fixer une date" },
  move: { en: "Move", fr: "Déplacer" },
  cancel: { en: "Cancel booking", fr: "Annuler le rendez-vous" },
  for: { en: "For what", fr: "Pour quoi" },
  day: { en: "On which day", fr: "Quel jour" },
  booked: { en: "Booked days", fr: "Dates fixées" },
  nothing: { en: "Nothing can be booked: no operation is planned or held.", fr: "Rien à fixer : aucune opération n’est prévue ni faite." },
  preview: { en: "What this day brings", fr: "Ce que cette date entraîne" },
  unavailable: {
    en: "What this day brings cannot be shown now.",
    fr: "Ce que cette date entraîne ne peut pas être affiché pour l’instant.",
  },
  stands: { en: "due", fr: "échéance le" },
  wasBooked: { en: "now booked on", fr: "fixé actuellement au" },
  proposed: { en: "the calendar proposes", fr: "le calendrier propose le" },
  none: { en: "no clinic day inside the window", fr: "aucun jour de clinique dans la période" },
  messages: { en: "What the patient is told", fr: "Ce qui est dit à la personne" },
  noMessages: { en: "No message changes.", fr: "Aucun message ne change." },
  outside: { en: "outside its window", fr: "hors de sa période" },
} as const satisfies Record<string, Text>;

/** Why a day is odd. */
export const doubtTexts: Readonly<Record<BookingPreviewReply["visits"][number]["doubts"][number], Text>> = {
  "before-window": { en: "Before its window opens", fr: "Avant l’ouverture de la période" },
  "after-window": {
    en: "After its due day: it stays owed, and overdue until then",
    fr: "Après l’échéance : reste dû, et en retard jusque-là",
  },
  "no-clinic-day": { en: "No clinic day", fr: "Pas un jour de clinique" },
};

/** A booked day; one that has passed with nothing held says so. */
export const bookedOn = (day: string, missed: boolean): Text =>
  missed
    ? { en: `Did not come on ${day}`, fr: `Ne s’est pas présenté le ${day}` }
    : { en: `Booked on ${day}`, fr: `Rendez-vous le ${day}` };

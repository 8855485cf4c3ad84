import type { Text } from "@firstray/radiograph";
import type { FollowUpPayloads } from "./follow-up-payloads.ts";

/** What is done about what is owed, as a line of the history says it. */
export const followUpTitles: Readonly<Record<keyof FollowUpPayloads, Text>> = {
  RemovalHindered: { en: "Wire removal hindered", fr: "Retrait de la broche empêché" },
  HindranceEnded: { en: "Wire removal possible again", fr: "Retrait de la broche de nouveau possible" },
  ObligationAssigned: { en: "Responsibility assigned", fr: "Responsabilité attribuée" },
  ObligationsReassigned: { en: "Responsibilities handed over", fr: "Responsabilités transférées" },
  RedFlagReported: { en: "Warning sign reported", fr: "Signe d’alarme signalé" },
  RedFlagAcknowledged: { en: "Warning sign acknowledged", fr: "Signe d’alarme pris en charge" },
  CallBackRequested: { en: "Call back requested", fr: "Rappel demandé" },
  CallBackMade: { en: "Called back", fr: "Rappel fait" },
  RestoreGapFound: { en: "Restored from a backup: a span is missing", fr: "Restauré d’une sauvegarde : une période manque" },
  ChartMerged: { en: "Chart merged into another", fr: "Dossier fusionné dans un autre" },
  ClinicDayArranged: { en: "Clinic day found", fr: "Jour de clinique trouvé" },
  VisitBooked: { en: "Visit booked", fr: "Rendez-vous fixé" },
  VisitBookingCancelled: { en: "Booking cancelled", fr: "Rendez-vous annulé" },
  QuestionnaireScored: { en: "Questionnaire scored", fr: "Questionnaire coté" },
  RestoreGapConfirmed: { en: "Missing span confirmed", fr: "Période manquante vérifiée" },
};

import type { StandingKind } from "@firstray/contract";
import type { ObligationKind } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

/** Kinds of what is owed, as a filter names them. */
export const obligationKindTexts: Readonly<Record<ObligationKind, Text>> = {
  "wire-removal": { en: "Wire removals", fr: "Retraits de broche" },
  visit: { en: "Visits", fr: "Visites" },
  films: { en: "Films", fr: "Radiographies" },
  dressing: { en: "Dressings", fr: "Pansements" },
  "exercise-instruction": { en: "Exercise instructions", fr: "Enseignement des exercices" },
  "exercise-start": { en: "Exercises started", fr: "Début des exercices" },
  "exercise-call": { en: "Exercise calls", fr: "Appels pour les exercices" },
  consent: { en: "Consent", fr: "Consentement" },
  "consent-copy": { en: "Consent copies", fr: "Copies du consentement" },
  "care-read": { en: "Post-operative care read", fr: "Soins postopératoires lus" },
  "record-outcome": { en: "Operations to record", fr: "Opérations à consigner" },
  reconcile: { en: "To reconcile", fr: "À concilier" },
  "retained-fragment": { en: "Retained fragments", fr: "Fragments retenus" },
  "red-flag": { en: "Warning signs", fr: "Signes d’alarme" },
  "call-back": { en: "Call-backs", fr: "Rappels" },
  "clinic-day": { en: "Clinic days to find", fr: "Jours de clinique à trouver" },
  questionnaire: { en: "Questionnaires", fr: "Questionnaires" },
  "reconcile-gap": { en: "To confirm after a restore", fr: "À vérifier après une restauration" },
};

/** Words of what is owed. */
export const obligationTexts = {
  houseRule: { en: "house rule", fr: "règle interne" },
  nextVisitOpen: { en: "The next visit has been open since", fr: "La visite suivante est possible depuis le" },
  proposesWaiver: {
    en: ": held and not recorded, or to be waived?",
    fr: " : cette visite a-t-elle eu lieu sans être consignée, ou faut-il la lever?",
  },
} as const satisfies Record<string, Text>;

/** Where an obligation stands, when the number of days adds nothing. */
export const standingTexts: Readonly<Record<StandingKind, Text>> = {
  upcoming: { en: "Upcoming", fr: "À venir" },
  open: { en: "Open", fr: "À faire" },
  "past-due": { en: "Past due", fr: "Échéance passée" },
  late: { en: "Late", fr: "En retard" },
  escalated: { en: "Escalated", fr: "Signalé à la direction" },
  discharged: { en: "Done", fr: "Fait" },
  waived: { en: "Waived", fr: "Levée" },
};

const days = (count: number): Text => ({ en: `${count} ${count === 1 ? "day" : "days"}`, fr: `${count} ${count < 2 ? "jour" : "jours"}` });

/** How many days something is past its day. */
export const daysLate = (count: number): Text => ({ en: `${days(count).en} late`, fr: `${days(count).fr} de retard` });

/** How many days are left. */
export const dueIn = (count: number): Text =>
  count === 0 ? { en: "Due today", fr: "Échéance aujourd’hui" } : { en: `Due in ${days(count).en}`, fr: `Échéance dans ${days(count).fr}` };

/** How many days until it may be done. */
export const opensIn = (count: number): Text => ({ en: `Opens in ${days(count).en}`, fr: `Possible dans ${days(count).fr}` });

import type { Text } from "@firstray/radiograph";

/** The page on which a protocol is played over nine months. */
export const playTexts = {
  title: { en: "Play the pathway", fr: "Dérouler le parcours" },
  subtitle: {
    en: "An invented course, day by day, by the rules that run the practice. Nothing is recorded.",
    fr: "Un parcours inventé, jour par jour, selon les règles qui font fonctionner la clinique. Rien n’est inscrit.",
  },
  version: { en: "Version", fr: "Version" },
  compare: { en: "Compare with", fr: "Comparer avec" },
  noCompare: { en: "No other", fr: "Aucune autre" },
  feet: { en: "Operated", fr: "Opéré" },
  both: { en: "Both feet", fr: "Les deux pieds" },
  operatedOn: { en: "Date of the operation", fr: "Date de l’opération" },
  wires: { en: "Wires come out on day", fr: "Broches retirées au jour" },
  wiresStay: { en: "The wires stay in", fr: "Les broches restent en place" },
  attends: { en: "Comes to everything on its day", fr: "Vient à tout au jour prévu" },
  day: { en: "Day after the operation", fr: "Jour après l’opération" },
  previous: { en: "One day earlier", fr: "Un jour plus tôt" },
  next: { en: "One day later", fr: "Un jour plus tard" },
  owed: { en: "What is owed", fr: "Ce qui est dû" },
  noneOwed: { en: "Nothing is owed yet.", fr: "Rien n’est dû pour l’instant." },
  messages: { en: "Messages", fr: "Messages" },
  sent: { en: "Sent up to this day", fr: "Envoyés jusqu’à ce jour" },
  noneSent: { en: "Nothing has been sent.", fr: "Rien n’a été envoyé." },
  planned: { en: "Planned", fr: "Prévus" },
  sentOn: { en: "Sent on", fr: "Envoyé le" },
  noMessages: { en: "Nothing is to be sent.", fr: "Rien n’est à envoyer." },
  toPatient: { en: "To the patient", fr: "À la personne" },
  toStaff: { en: "To whoever owes it", fr: "À la personne responsable" },
  today: { en: "today", fr: "aujourd’hui" },
  activities: { en: "What the patient may do", fr: "Ce que la personne peut faire" },
  texts: { en: "What the patient reads", fr: "Ce que lit la personne" },
  language: { en: "Language of the texts", fr: "Langue des textes" },
  english: { en: "English", fr: "Anglais" },
  french: { en: "French", fr: "Français" },
  bothLanguages: { en: "Both", fr: "Les deux" },
  legend: {
    en: "The bar of each line runs over nine months: its period, then late, then escalated.",
    fr: "La barre de chaque ligne couvre neuf mois : la période, puis le retard, puis le signalement.",
  },
  sideBySide: { en: "Side by side on this day", fr: "Côte à côte ce jour-là" },
  badDate: { en: "Choose a date of operation.", fr: "Choisissez une date d’opération." },
  steps: {
    reminder: { en: "Reminder", fr: "Rappel" },
    "past-due": { en: "Past due", fr: "Échéance passée" },
    late: { en: "Late", fr: "En retard" },
    escalated: { en: "Escalated", fr: "Signalé" },
    changed: { en: "Day changed", fr: "Date changée" },
    withdrawn: { en: "Withdrawn", fr: "Retiré" },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** A day of the course as people say it. */
export function courseDay(day: number): Text {
  if (day === 0) return { en: "Day of the operation", fr: "Jour de l’opération" };
  const count = Math.abs(day);
  const when = day < 0 ? { en: "before", fr: "avant" } : { en: "after", fr: "après" };
  return {
    en: `${count} ${count === 1 ? "day" : "days"} ${when.en} the operation`,
    fr: `${count} ${count < 2 ? "jour" : "jours"} ${when.fr} l’opération`,
  };
}

/** What would move if every running episode followed a version. */
export const allFollowing = (version: number): Text => ({
  en: `If every running episode followed version ${version}`,
  fr: `Si tous les épisodes en cours suivaient la version ${version}`,
});

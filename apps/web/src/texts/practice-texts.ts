import type { Text } from "@firstray/radiograph";

/** Days of the week, Monday first. */
export const weekdayTexts: readonly Text[] = [
  { en: "Monday", fr: "Lundi" },
  { en: "Tuesday", fr: "Mardi" },
  { en: "Wednesday", fr: "Mercredi" },
  { en: "Thursday", fr: "Jeudi" },
  { en: "Friday", fr: "Vendredi" },
  { en: "Saturday", fr: "Samedi" },
  { en: "Sunday", fr: "Dimanche" },
];

/** The practice's own settings: clinic days, and who takes over from whom. */
export const practiceTexts = {
  title: { en: "Practice", fr: "Clinique" },
  clinicDays: { en: "Clinic days", fr: "Jours de clinique" },
  clinicDaysNote: {
    en: "Days on which patients are seen. Holidays of Québec count as closed. This moves what is proposed, never what is due.",
    fr: "Jours où l’on voit des patients. Les jours fériés du Québec comptent comme fermés. Cela déplace ce qui est proposé, jamais ce qui est dû.",
  },
  weekdays: { en: "Days of the week", fr: "Jours de la semaine" },
  closures: { en: "Closed", fr: "Fermetures" },
  from: { en: "Closed from", fr: "Fermé du" },
  to: { en: "to, included", fr: "au, inclus" },
  addClosure: { en: "Add a closure", fr: "Ajouter une fermeture" },
  removeClosure: { en: "Remove closure", fr: "Supprimer la fermeture" },
  saveDays: { en: "Save clinic days", fr: "Enregistrer les jours de clinique" },
  saved: { en: "Saved.", fr: "Enregistré." },
  handOver: { en: "Hand over", fr: "Transférer" },
  handOverTitle: { en: "Somebody leaves or is away", fr: "Une personne part ou s’absente" },
  handOverNote: {
    en: "Everything that this person owes by name, in every record, goes to another person or to the role on duty, at once or not at all.",
    fr: "Tout ce que cette personne doit en son nom, dans tous les dossiers, passe à une autre personne ou au rôle de garde, en une seule fois ou pas du tout.",
  },
  who: { en: "Who leaves", fr: "Qui part" },
} as const satisfies Record<string, Text>;

/** What a hand-over moved. */
export const handedOver = (obligations: number, patients: number, unreadable: number): Text => ({
  en: `${obligations} open ${obligations === 1 ? "item" : "items"} in ${patients} ${patients === 1 ? "record" : "records"} handed over.${unreadable > 0 ? ` ${unreadable} unreadable ${unreadable === 1 ? "record was" : "records were"} left as they are.` : ""}`,
  fr: `${obligations} ${obligations < 2 ? "élément ouvert transféré" : "éléments ouverts transférés"} dans ${patients} ${patients < 2 ? "dossier" : "dossiers"}.${unreadable > 0 ? ` Illisibles, laissés tels quels : ${unreadable}.` : ""}`,
});

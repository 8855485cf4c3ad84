import type { Text } from "@firstray/radiograph";

/** What a patient reads on their own page and before it; at about age 12. */
export const patientPageTexts = {
  whoOpened: { en: "Who opened my file", fr: "Qui a ouvert mon dossier" },
  whoOpenedNote: {
    en: "Days on which somebody of the clinic opened or wrote in your file, and in which role. Ask the clinic if you want to know more.",
    fr: "Jours où quelqu’un de la clinique a ouvert votre dossier ou y a écrit, et à quel titre. Demandez à la clinique si vous voulez en savoir plus.",
  },
  surgeon: { en: "surgeon", fr: "chirurgien" },
  nurse: { en: "nurse", fr: "infirmière" },
  reception: { en: "reception", fr: "accueil" },
  researcher: { en: "research", fr: "recherche" },
  administrator: { en: "administration", fr: "administration" },
  landingTitle: { en: "Your page", fr: "Votre page" },
  landing: {
    en: "To open it, please enter the date of birth of the person it was made for.",
    fr: "Pour l’ouvrir, entrez la date de naissance de la personne pour qui elle a été faite.",
  },
  birthDate: { en: "Date of birth", fr: "Date de naissance" },
  day: { en: "Day", fr: "Jour" },
  month: { en: "Month", fr: "Mois" },
  year: { en: "Year", fr: "Année" },
  open: { en: "Open", fr: "Ouvrir" },
  refused: {
    en: "This did not open the page. Check the date. If it is right, the link may no longer work: call the clinic that gave it to you and ask for a new one.",
    fr: "La page ne s’est pas ouverte. Vérifiez la date. Si elle est juste, le lien ne fonctionne peut-être plus : appelez la clinique qui vous l’a donné et demandez-en un nouveau.",
  },
  noSuchDay: { en: "There is no such day; please check it.", fr: "Ce jour n’existe pas; vérifiez-le." },
  closedTitle: { en: "The page is closed", fr: "La page est fermée" },
  closed: {
    en: "To open it again, use the link that your clinic gave you.",
    fr: "Pour l’ouvrir de nouveau, utilisez le lien que votre clinique vous a donné.",
  },
  close: { en: "Close this page", fr: "Fermer cette page" },
  hello: { en: "Hello", fr: "Bonjour" },
  today: { en: "Today is", fr: "Nous sommes le" },
  callUs: { en: "Call us", fr: "Appelez-nous" },
  callClinic: { en: "Call the clinic at the number that you were given.", fr: "Appelez la clinique au numéro qu’on vous a donné." },
  visits: { en: "What comes next", fr: "La suite" },
  noVisits: { en: "No visit is planned at the moment.", fr: "Aucune visite n’est prévue pour l’instant." },
  operation: { en: "Operation", fr: "Opération" },
  late: { en: "Please call us: this day has passed.", fr: "Appelez-nous : cette date est passée." },
  mayI: { en: "What may I do today?", fr: "Qu’est-ce que je peux faire aujourd’hui?" },
  yes: { en: "Yes", fr: "Oui" },
  notYet: { en: "Not yet", fr: "Pas encore" },
  ask: { en: "Ask us first", fr: "Demandez-nous d’abord" },
  beforeOperation: {
    en: "After the operation you will see here what your foot may do, day by day.",
    fr: "Après l’opération, vous verrez ici ce que votre pied peut faire, jour après jour.",
  },
  warning: { en: "When to call", fr: "Quand appeler" },
  saysPractice: { en: "This is what your practice says.", fr: "C’est ce que dit votre clinique." },
  language: { en: "Language", fr: "Langue" },
  left: { en: "left foot", fr: "pied gauche" },
  right: { en: "right foot", fr: "pied droit" },
} as const satisfies Record<string, Text>;

/** The months as a form lists them. */
export const monthTexts: readonly Text[] = [
  { en: "January", fr: "janvier" },
  { en: "February", fr: "février" },
  { en: "March", fr: "mars" },
  { en: "April", fr: "avril" },
  { en: "May", fr: "mai" },
  { en: "June", fr: "juin" },
  { en: "July", fr: "juillet" },
  { en: "August", fr: "août" },
  { en: "September", fr: "septembre" },
  { en: "October", fr: "octobre" },
  { en: "November", fr: "novembre" },
  { en: "December", fr: "décembre" },
];

/** Days of a step, as a patient reads them. */
export const dayTexts = {
  on: (day: Text): Text => ({ en: `on ${day.en}`, fr: `le ${day.fr}` }),
  between: (from: Text, to: Text): Text => ({ en: `between ${from.en} and ${to.en}`, fr: `entre le ${from.fr} et le ${to.fr}` }),
};

import type { InFlightReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

/** The page on which a practice makes the protocol its own. */
export const editorTexts = {
  title: { en: "Change the protocol", fr: "Modifier le protocole" },
  edit: { en: "Change the protocol", fr: "Modifier le protocole" },
  note: {
    en: "What you change becomes a new version. New episodes follow it; running ones stay where they are until a person moves each of them. Texts for patients read at about age 12.",
    fr: "Vos changements deviennent une nouvelle version. Les nouveaux épisodes la suivent; les épisodes en cours restent où ils sont jusqu’à ce qu’une personne les déplace un à un. Les textes pour les patients se lisent à environ 12 ans.",
  },
  wireNote: {
    en: "The removal of every wire is owed by the software itself. A version moves its day, from day 14 to day 42, and cannot take it away.",
    fr: "Le retrait de chaque broche est exigé par le logiciel lui-même. Une version en déplace le jour, du jour 14 au jour 42, et ne peut pas le supprimer.",
  },
  preview: { en: "Look at running episodes", fr: "Voir les épisodes en cours" },
  previewFirst: {
    en: "Look at the running episodes first; then the version can be saved.",
    fr: "Voyez d’abord les épisodes en cours; la version pourra ensuite être enregistrée.",
  },
  reason: { en: "Why this change?", fr: "Pourquoi ce changement?" },
  save: { en: "Save as a new version", fr: "Enregistrer comme nouvelle version" },
  discard: { en: "Discard my changes", fr: "Abandonner mes changements" },
  problems: { en: "This cannot be saved yet", fr: "Ceci ne peut pas encore être enregistré" },
  nothingYet: { en: "Change something below; it shows here.", fr: "Modifiez quelque chose ci-dessous; cela s’affichera ici." },
  checkTexts: {
    en: "A period has changed. Check the texts that name it (“four weeks”, “three months”): the software does not rewrite them.",
    fr: "Une période a changé. Vérifiez les textes qui la nomment (« quatre semaines », « trois mois ») : le logiciel ne les récrit pas.",
  },
  undo: { en: "Put back", fr: "Rétablir" },
  due: { en: "Due", fr: "Échéance" },
  unit: { en: "Counted in", fr: "Compté en" },
  days: { en: "days", fr: "jours" },
  months: { en: "months", fr: "mois" },
  opens: { en: "Opens, days before", fr: "S’ouvre, jours avant" },
  late: { en: "Late, days after", fr: "En retard, jours après" },
  escalates: { en: "Escalated, days after", fr: "Signalé, jours après" },
  wireOpens: { en: "Opens on day", fr: "S’ouvre au jour" },
  wireDue: { en: "Due on day", fr: "Échéance au jour" },
  wireLate: { en: "Late from day", fr: "En retard dès le jour" },
  wireEscalates: { en: "Escalated from day", fr: "Signalé dès le jour" },
  lowest: { en: "Lowest, degrees", fr: "Minimum, degrés" },
  highest: { en: "Highest, degrees", fr: "Maximum, degrés" },
  low: { en: "From", fr: "De" },
  high: { en: "To", fr: "À" },
  length: { en: "Days", fr: "Jours" },
  withSurgeon: { en: "Only a visit with the surgeon counts", fr: "Seule une visite avec le chirurgien compte" },
  rule: { en: "Answer", fr: "Réponse" },
  after: { en: "After", fr: "Après" },
  visit: { en: "Once this visit was held", fr: "Une fois cette visite faite" },
  noVisit: { en: "No visit needed", fr: "Aucune visite exigée" },
  sentence: { en: "What the patient reads", fr: "Ce que lit la personne" },
  name: { en: "Name", fr: "Nom" },
  yes: { en: "Yes. Start gently.", fr: "Oui. Commencez doucement." },
  notSet: { en: "Your practice has not set a day.", fr: "Votre clinique n’a pas fixé de date." },
  none: { en: "No running episode is touched.", fr: "Aucun épisode en cours n’est touché." },
  notMoved: {
    en: "They do not move by saving. A surgeon moves each one on the patient’s page, after seeing what changes.",
    fr: "L’enregistrement ne les déplace pas. Un chirurgien déplace chacun à la page du patient, après avoir vu ce qui change.",
  },
} as const satisfies Record<string, Text>;

/** So many messages would be sent otherwise. */
export const messageCount = (count: number): Text => ({
  en: `${count} ${count === 1 ? "message" : "messages"} would be sent otherwise`,
  fr: `${count} ${count < 2 ? "message serait envoyé" : "messages seraient envoyés"} autrement`,
});

/** How many episodes were looked at, and in how many something would move or be sent otherwise. */
export function inFlightWords({ examined, episodes, more, unreadable }: InFlightReply): Text {
  const moved = episodes.reduce((sum, { moved: one }) => sum + one.length, 0);
  const messages = messageCount(episodes.reduce((sum, { messages: one }) => sum + one.length, 0));
  return {
    en: `${examined} running ${examined === 1 ? "episode" : "episodes"} looked at${more ? " (there are more)" : ""}: in ${episodes.length}, ${moved} ${moved === 1 ? "date" : "dates"} would move, ${messages.en}.${unreadable > 0 ? ` ${unreadable} records cannot be read.` : ""}`,
    fr: `${examined} ${examined < 2 ? "épisode en cours examiné" : "épisodes en cours examinés"}${more ? " (il y en a d’autres)" : ""} : dans ${episodes.length}, ${moved} ${moved < 2 ? "date se déplacerait" : "dates se déplaceraient"}, ${messages.fr}.${unreadable > 0 ? ` ${unreadable} dossiers sont illisibles.` : ""}`,
  };
}

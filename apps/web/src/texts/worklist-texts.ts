import type { Text } from "@firstray/radiograph";

/** The worklist. */
export const worklistTexts = {
  title: { en: "Worklist", fr: "Liste de travail" },
  overdue: { en: "Overdue", fr: "En retard" },
  open: { en: "Today & open", fr: "Aujourd’hui et à faire" },
  upcoming: { en: "This week", fr: "Cette semaine" },
  later: { en: "Coming up", fr: "À venir" },
  show: { en: "Show", fr: "Afficher" },
  showOverdue: { en: "Overdue", fr: "En retard" },
  showDue: { en: "Due now", fr: "À faire maintenant" },
  showWeek: { en: "Due now and this week", fr: "Maintenant et cette semaine" },
  showAll: { en: "Everything ahead", fr: "Tout ce qui vient" },
  kind: { en: "Kind", fr: "Type" },
  everyKind: { en: "Every kind", fr: "Tous les types" },
  search: { en: "Search the worklist", fr: "Chercher dans la liste" },
  searchHint: { en: "Name or number", fr: "Nom ou numéro" },
  print: { en: "Print", fr: "Imprimer" },
  wiresIn: { en: "wires in", fr: "broches en place" },
  wireIn: { en: "wire in", fr: "broche en place" },
  countOverdue: { en: "overdue", fr: "en retard" },
  countOpen: { en: "open", fr: "à faire" },
  countWeek: { en: "this week", fr: "cette semaine" },
  due: { en: "Due", fr: "Échéance" },
  from: { en: "from", fr: "dès le" },
  owner: { en: "Owner", fr: "Responsable" },
  everybody: { en: "Everybody", fr: "Tout le monde" },
  act: { en: "Open", fr: "Ouvrir" },
  nothing: { en: "Nothing is owed", fr: "Rien n’est dû" },
  nothingHint: {
    en: "No wire, visit, film or call waits in what is shown here.",
    fr: "Aucune broche, visite, radiographie ni aucun appel n’attend dans ce qui est affiché.",
  },
  nothingFound: { en: "Nothing matches the filter", fr: "Rien ne correspond au filtre" },
  clear: { en: "Clear the filter", fr: "Effacer le filtre" },
  keys: {
    en: "Keys: J and K move, Enter opens, / searches, P prints, ? lists them",
    fr: "Touches : J et K pour se déplacer, Entrée pour ouvrir, / pour chercher, P pour imprimer, ? pour la liste",
  },
  showMore: { en: "Show more", fr: "Afficher la suite" },
  goesOn: {
    en: "This sheet does not hold the whole list: on the screen, “Show more” brings the rest before printing.",
    fr: "Cette feuille ne contient pas toute la liste : à l’écran, « Afficher la suite » amène le reste avant l’impression.",
  },
  dailyHead: { en: "The day’s page", fr: "La page du jour" },
  printedBy: { en: "printed by", fr: "imprimé par" },
  sheetDone: { en: "Done", fr: "Fait" },
  sheetLate: { en: "Late", fr: "Retard" },
  sheetPatient: { en: "Patient", fr: "Patient" },
  sheetFoot: { en: "Foot", fr: "Pied" },
  sheetWhat: { en: "What", fr: "Quoi" },
  restoreGapsWhy: {
    en: "What was recorded after that backup may be missing here. Each is confirmed by somebody who knows what happened.",
    fr: "Ce qui a été consigné après cette sauvegarde peut manquer ici. Chaque point est vérifié par une personne qui sait ce qui s’est passé.",
  },
  restoreGapsShow: { en: "Show them", fr: "Les afficher" },
} as const satisfies Record<string, Text>;

/** How many records cannot be read; they are shown first and hide no other. */
export const unreadableTitle = (count: number): Text => ({
  en: `Cannot be read: ${count} ${count === 1 ? "patient" : "patients"}`,
  fr: `Illisible${count > 1 ? "s" : ""} : ${count} ${count > 1 ? "patients" : "patient"}`,
});

/** How much a restored backup leaves to be confirmed. */
export const restoreGapsTitle = (count: number): Text => ({
  en: `A backup was restored: ${count} ${count === 1 ? "thing" : "things"} to confirm`,
  fr: `Une sauvegarde a été restaurée : ${count} ${count < 2 ? "point" : "points"} à vérifier`,
});

/** A number of days, where there is little room. */
export const daysShort = (count: number): Text => ({ en: `${count} d`, fr: `${count} j` });

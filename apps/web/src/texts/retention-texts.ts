import type { Text } from "@firstray/radiograph";

/** How long records are kept, and how one is destroyed. */
export const retentionTexts = {
  title: { en: "Keeping and destroying records", fr: "Conservation et destruction des dossiers" },
  years: { en: "Years kept after the last entry", fr: "Années de conservation après la dernière inscription" },
  yearsNote: {
    en: "The practice’s own period. Firstray proposes none: ask whoever advises the practice what its law and its profession’s rules require, for minors too.",
    fr: "La durée propre à la clinique. Firstray n’en propose aucune : demandez à qui conseille la clinique ce qu’exigent la loi et les règles de la profession, aussi pour les mineurs.",
  },
  save: { en: "Save the period", fr: "Enregistrer la durée" },
  saved: { en: "Saved.", fr: "Enregistré." },
  notSet: {
    en: "Nothing is destroyed until the practice sets its period.",
    fr: "Rien n’est détruit tant que la clinique n’a pas fixé sa durée.",
  },
  due: { en: "Records whose period has passed", fr: "Dossiers dont la période est écoulée" },
  none: { en: "No record’s period has passed.", fr: "Aucun dossier n’a atteint la fin de sa période." },
  more: { en: "There are more; the oldest are listed.", fr: "Il y en a d’autres; les plus anciens figurent ici." },
  lastEntry: { en: "last entry", fr: "dernière inscription" },
  may: {
    en: "It may be destroyed: nothing is owed, and of every wire entered there is evidence that it is out.",
    fr: "Il peut être détruit : rien n’est dû, et la sortie de chaque broche inscrite est attestée.",
  },
  mayNot: { en: "It may not be destroyed", fr: "Il ne peut pas être détruit" },
  keep: { en: "Keep it…", fr: "Le conserver…" },
  keepSubmit: { en: "Keep the record", fr: "Conserver le dossier" },
  keepNote: {
    en: "For instance while a complaint or a claim is under way. It is not destroyed until somebody ends this.",
    fr: "Par exemple pendant une plainte ou une réclamation. Il n’est pas détruit tant que personne n’y met fin.",
  },
  endKeeping: { en: "End this…", fr: "Y mettre fin…" },
  endKeepingSubmit: { en: "No longer keep it for this", fr: "Ne plus le conserver pour cela" },
  destroy: { en: "Destroy…", fr: "Détruire…" },
  destroyTitle: { en: "Destroy the record", fr: "Détruire le dossier" },
  destroySubmit: { en: "Destroy the record for good", fr: "Détruire définitivement le dossier" },
  destroyNote: {
    en: "Everything that the record says is destroyed, with its films, messages and plans, in every chart of this person. Nobody can bring it back. Backups hold it until they are replaced by later ones.",
    fr: "Tout ce que dit le dossier est détruit, avec ses clichés, ses messages et ses planifications, dans tous les dossiers de cette personne. Personne ne peut le rétablir. Les sauvegardes le contiennent jusqu’à ce que de plus récentes les remplacent.",
  },
  destroyStays: {
    en: "What stays: that it was destroyed, when, by whom and why, and who opened or changed it before.",
    fr: "Ce qui reste : qu’il a été détruit, quand, par qui et pourquoi, et qui l’a ouvert ou modifié auparavant.",
  },
  number: { en: "Type the number of this record", fr: "Tapez le numéro de ce dossier" },
  reason: { en: "Why it is destroyed", fr: "Motif de la destruction" },
  destroyedTitle: { en: "Destroyed", fr: "Détruits" },
  destroyedNone: { en: "No record has been destroyed.", fr: "Aucun dossier n’a été détruit." },
  chart: { en: "Record destroyed", fr: "Dossier détruit" },
  chartMore: {
    en: "Who opened or changed it before is still kept; its content is not.",
    fr: "La liste de qui l’a ouvert ou modifié est conservée; son contenu ne l’est pas.",
  },
} as const satisfies Record<string, Text>;

/** What a restore brought back. */
export const restoredSpan = (from: Text, at: Text): Text => ({
  en: `The practice was restored on ${at.en} from a backup of ${from.en}. Records that were destroyed in between are here again: destroy them again.`,
  fr: `La clinique a été restaurée le ${at.fr} d’une sauvegarde du ${from.fr}. Les dossiers détruits entre-temps sont de nouveau ici : détruisez-les de nouveau.`,
});

/** How much a destroyed record held. */
export const destroyedCounts = (entries: number, films: number, years: number): Text => ({
  en: `${entries} ${entries === 1 ? "entry" : "entries"} and ${films} ${films === 1 ? "film" : "films"}, kept for ${years} ${years === 1 ? "year" : "years"}`,
  fr: `${entries} ${entries < 2 ? "inscription" : "inscriptions"} et ${films} ${films < 2 ? "cliché" : "clichés"}, conservés ${years} ${years < 2 ? "an" : "ans"}`,
});

import type { Text } from "@firstray/radiograph";

/** The practice's day on one page. */
export const dailyHeadTexts = {
  title: { en: "The day’s page", fr: "La page du jour" },
  wires: { en: "Wires in", fr: "Broches en place" },
  dueToday: { en: "Due today", fr: "Échéance aujourd’hui" },
  late: { en: "Late", fr: "En retard" },
  escalated: { en: "Escalated", fr: "Signalés à la direction" },
  countWires: { en: "wires in", fr: "broches en place" },
  countDue: { en: "due today", fr: "à échéance aujourd’hui" },
  countLate: { en: "late", fr: "en retard" },
  countEscalated: { en: "escalated", fr: "signalés à la direction" },
  countsNote: {
    en: "The numbers hold wires with the rest; the lists name each wire once, above.",
    fr: "Les nombres comprennent les broches; les listes nomment chaque broche une seule fois, en haut.",
  },
  noWires: { en: "No wire is in any foot.", fr: "Aucune broche n’est en place." },
  none: { en: "Nothing", fr: "Rien" },
  inSince: { en: "In since", fr: "En place depuis" },
  dayUnknown: { en: "day not known", fr: "date inconnue" },
  state: { en: "State", fr: "État" },
  more: {
    en: "A list is longer than this page shows; the numbers above count it.",
    fr: "Une liste est plus longue que ce que montre cette page; les nombres ci-dessus la comptent.",
  },
  chain: { en: "End of the chain of events", fr: "Fin de la chaîne des événements" },
  chainNote: {
    en: "Kept on paper or in mail, this line shows after a restore whether anything recorded up to this day was lost.",
    fr: "Gardée sur papier ou par courriel, cette ligne montre après une restauration si quelque chose de consigné jusqu’à ce jour a été perdu.",
  },
  print: { en: "Print", fr: "Imprimer" },
  worklist: { en: "Worklist", fr: "Liste de travail" },
} as const satisfies Record<string, Text>;

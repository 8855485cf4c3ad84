import type { Text } from "@firstray/radiograph";

/** The page about the product. */
export const aboutTexts = {
  title: { en: "About Firstray", fr: "À propos de Firstray" },
  subtitle: {
    en: "Percutaneous bunion surgery, from the first radiograph to the nine-month result.",
    fr: "La chirurgie percutanée de l’hallux valgus, de la première radiographie au résultat à neuf mois.",
  },
  notCleared: { en: "Not a cleared medical device", fr: "N’est pas un instrument médical homologué" },
  notClearedMore: {
    en: "No authority has reviewed or cleared this software. Every number is checked, and every decision taken, by a person qualified to do so.",
    fr: "Aucune autorité n’a évalué ni homologué ce logiciel. Chaque valeur est vérifiée, et chaque décision prise, par une personne qualifiée.",
  },
  intendedUse: { en: "What it is for", fr: "À quoi il sert" },
  limits: { en: "What it does not do", fr: "Ce qu’il ne fait pas" },
  licence: { en: "MIT licence", fr: "licence MIT" },
} as const satisfies Record<string, Text>;

/** What the product is for. */
export const intendedUse: readonly Text[] = [
  {
    en: "It measures angles on weight-bearing radiographs of the foot from landmarks that a person places, and shows how exact each value is.",
    fr: "Il mesure des angles sur des radiographies du pied en charge à partir de repères placés par une personne, et montre la précision de chaque valeur.",
  },
  {
    en: "It shows the practice’s indication criteria one by one, with value, source and what is missing.",
    fr: "Il présente un à un les critères d’indication de la clinique, avec la valeur, la source et ce qui manque.",
  },
  {
    en: "It keeps the record of each foot: operation, wires, visits, exercises; and lists what is owed, wire removals first.",
    fr: "Il tient le dossier de chaque pied : opération, broches, visites, exercices; et il liste ce qui est dû, les retraits de broche en premier.",
  },
];

/** What the product leaves to people. */
export const limits: readonly Text[] = [
  { en: "It makes no diagnosis and recommends no operation.", fr: "Il ne pose aucun diagnostic et ne recommande aucune opération." },
  {
    en: "It does not judge warning signs: whoever worries about a foot calls the practice, or emergency services.",
    fr: "Il n’évalue pas les signes d’alarme : toute personne inquiète pour un pied appelle la clinique ou les services d’urgence.",
  },
  {
    en: "It does not replace the hospital’s chart or the radiologist’s reading.",
    fr: "Il ne remplace ni le dossier hospitalier ni l’interprétation du radiologiste.",
  },
];

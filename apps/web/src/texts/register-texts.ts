import type { Text } from "@firstray/radiograph";

/** Words that both registers share. */
export const registerTexts = {
  change: { en: "Change…", fr: "Modifier…" },
  save: { en: "Enter in the register", fr: "Inscrire au registre" },
  cancel: { en: "Cancel", fr: "Annuler" },
  revision: { en: "revision", fr: "révision" },
} as const satisfies Record<string, Text>;

/** The register of incidents of confidentiality, field by field. @source quebec-incident-regulation */
export const incidentTexts = {
  title: { en: "Register of confidentiality incidents", fr: "Registre des incidents de confidentialité" },
  note: {
    en: "Every incident stands here, whatever its risk: what Québec’s regulation wants, field by field. A change keeps what stood before.",
    fr: "Tout incident y figure, quel que soit son risque : ce que demande le règlement du Québec, champ par champ. Une modification conserve ce qui y était.",
  },
  add: { en: "Enter an incident", fr: "Inscrire un incident" },
  none: { en: "No incident has been entered.", fr: "Aucun incident n’a été inscrit." },
  information: { en: "Which information (or why that is not known)", fr: "Quels renseignements (ou pourquoi on ne le sait pas)" },
  circumstances: { en: "What happened", fr: "Ce qui s’est passé" },
  occurred: { en: "When it happened, or about when", fr: "Quand c’est arrivé, ou à peu près" },
  knownOn: { en: "Known here since", fr: "Connu ici depuis le" },
  persons: { en: "How many persons, or about how many", fr: "Combien de personnes, ou à peu près" },
  seriousRisk: { en: "There is a risk of serious injury", fr: "Il y a un risque de préjudice sérieux" },
  noSeriousRisk: { en: "No risk of serious injury", fr: "Pas de risque de préjudice sérieux" },
  reasoning: {
    en: "Why there is, or is not: how sensitive, what could be done with it, how likely",
    fr: "Pourquoi oui ou non : sensibilité, usages possibles, probabilité",
  },
  notices: {
    en: "Notices: to the Commission d’accès à l’information, to the persons, in public; with dates, or why none",
    fr: "Avis : à la Commission d’accès à l’information, aux personnes, au public; avec les dates, ou pourquoi aucun",
  },
  measures: { en: "Measures taken to lessen the risk", fr: "Mesures prises pour diminuer le risque" },
} as const satisfies Record<string, Text>;

/** What was given of a patient's file to somebody else. */
export const communicationTexts = {
  title: { en: "Given to others", fr: "Communiqué à des tiers" },
  show: { en: "Show what was given to others", fr: "Afficher ce qui a été communiqué" },
  add: { en: "Enter a communication", fr: "Inscrire une communication" },
  none: { en: "Nothing has been given to anybody.", fr: "Rien n’a été communiqué à personne." },
  on: { en: "Date", fr: "Date" },
  recipient: { en: "To whom", fr: "À qui" },
  information: { en: "What was given", fr: "Ce qui a été communiqué" },
  purpose: { en: "What for", fr: "À quelle fin" },
  basis: { en: "On what basis (consent, provision of law)", fr: "Sur quelle base (consentement, disposition de la loi)" },
} as const satisfies Record<string, Text>;

import type { Text } from "@firstray/radiograph";

/** Words that both registers share. */
export const registerTexts = {
  change: { en: "Correct…", fr: "Corriger…" },
  save: { en: "Enter in the register", fr: "Inscrire au registre" },
  cancel: { en: "Cancel", fr: "Annuler" },
  print: { en: "Print", fr: "Imprimer" },
  asOf: { en: "as of", fr: "en date du" },
  entered: { en: "Entered by", fr: "Inscrit par" },
  corrected: { en: "Corrected by", fr: "Corrigé par" },
  incomplete: {
    en: "Not entered yet: correct the fields marked above. What you typed is kept.",
    fr: "Pas encore inscrit : corrigez les champs indiqués plus haut. Ce que vous avez saisi est conservé.",
  },
  conflictHint: {
    en: "What you typed is still here. Compare it with the entry as it reads now, then enter yours: both stay in the register.",
    fr: "Ce que vous avez saisi est toujours là. Comparez-le à l’inscription telle qu’elle se lit maintenant, puis inscrivez le vôtre : les deux restent au registre.",
  },
} as const satisfies Record<string, Text>;

/** What an entry said before it was corrected. */
export const earlierStatements = (count: number): Text => ({
  en: count === 1 ? "What stood here before" : `What stood here before (${count})`,
  fr: count === 1 ? "Ce qui y figurait avant" : `Ce qui y figurait avant (${count})`,
});

/** The register of incidents of confidentiality, field by field and in the regulation's order. @source quebec-incident-regulation */
export const incidentTexts = {
  title: { en: "Register of confidentiality incidents", fr: "Registre des incidents de confidentialité" },
  open: { en: "Open the register", fr: "Ouvrir le registre" },
  note: {
    en: "Every incident is entered, whatever its risk, with what Québec’s regulation asks. A correction keeps what stood before, and nothing is erased: the regulation asks for five years at least.",
    fr: "Tout incident y est inscrit, quel que soit le risque, avec ce que demande le règlement du Québec. Une correction conserve ce qui y figurait, et rien n’est effacé : le règlement exige au moins cinq ans.",
  },
  add: { en: "Enter an incident", fr: "Inscrire un incident" },
  none: { en: "No incident has been entered.", fr: "Aucun incident n’a été inscrit." },
  information: { en: "Personal information concerned", fr: "Renseignements personnels visés" },
  circumstances: { en: "Circumstances of the incident", fr: "Circonstances de l’incident" },
  occurred: { en: "When it took place", fr: "Date ou période où il a eu lieu" },
  knownOn: { en: "Day on which the practice became aware of it", fr: "Date où la clinique en a pris connaissance" },
  persons: { en: "Number of persons concerned, or an estimate", fr: "Nombre de personnes concernées, ou une approximation" },
  seriousRisk: { en: "Risk of serious injury", fr: "Risque de préjudice sérieux" },
  reasoning: { en: "What leads to this conclusion", fr: "Éléments qui mènent à cette conclusion" },
  commissionNoticeOn: {
    en: "Notice sent to the Commission d’accès à l’information on",
    fr: "Avis transmis à la Commission d’accès à l’information le",
  },
  personsNoticeOn: { en: "Notice sent to the persons concerned on", fr: "Avis transmis aux personnes concernées le" },
  notices: { en: "Public notice, or why no notice was given", fr: "Avis public, ou pourquoi aucun avis n’a été donné" },
  measures: { en: "Measures taken to reduce the risk of injury", fr: "Mesures prises pour diminuer les risques de préjudice" },
  notGiven: { en: "not yet", fr: "pas encore" },
  hints: {
    information: {
      en: "Which information it was; if that is not known, why it cannot be described.",
      fr: "De quels renseignements il s’agit; si on l’ignore, pourquoi on ne peut les décrire.",
    },
    circumstances: {
      en: "Briefly. The patient’s name is not needed.",
      fr: "Brièvement. Le nom du patient n’est pas nécessaire.",
    },
    occurred: {
      en: "The day or the period; if it is not known, an estimate.",
      fr: "La date ou la période; si on l’ignore, une approximation.",
    },
    reasoning: {
      en: "How sensitive the information is, who might misuse it, what could follow, how likely that is.",
      fr: "Sensibilité des renseignements, utilisations malveillantes possibles, conséquences appréhendées, probabilité.",
    },
    notices: {
      en: "Whether the public was told and why; or why nobody was told.",
      fr: "Si le public a été avisé et pourquoi; ou pourquoi personne ne l’a été.",
    },
    measures: {
      en: "What was done, and what keeps it from happening again.",
      fr: "Ce qui a été fait, et ce qui évitera que cela se reproduise.",
    },
  },
  risk: { yes: { en: "Yes, there is one", fr: "Oui, il y en a un" }, no: { en: "No", fr: "Non" } },
  riskTag: {
    yes: { en: "Risk of serious injury", fr: "Risque de préjudice sérieux" },
    no: { en: "No risk of serious injury", fr: "Sans risque de préjudice sérieux" },
  },
  owed: {
    commission: { en: "Notice to the Commission is owed", fr: "Avis à la Commission à transmettre" },
    persons: { en: "Notice to the persons is owed", fr: "Avis aux personnes à transmettre" },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

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

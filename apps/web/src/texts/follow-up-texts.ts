import type { Text } from "@firstray/radiograph";
import type { Hindrance, RedFlagSign } from "@firstray/record";

/** What stands in the way of a wire's removal, as a page says it. */
export const hindranceTexts: Readonly<Record<Hindrance, Text>> = {
  refused: { en: "The patient refuses", fr: "Le patient refuse" },
  "no-contact": { en: "The patient cannot be reached", fr: "Le patient est injoignable" },
  "moved-away": { en: "The patient has moved away", fr: "Le patient a déménagé" },
  "surgeon-changed": { en: "The patient has changed surgeon", fr: "Le patient a changé de chirurgien" },
  "consent-withdrawn": { en: "Consent is withdrawn", fr: "Le consentement est retiré" },
  transferred: { en: "Care is transferred", fr: "Le suivi est transféré" },
};

/** How each of them ends. */
export const hindranceEndTexts: Readonly<Record<Hindrance, Text>> = {
  refused: { en: "The patient agrees", fr: "Le patient accepte" },
  "no-contact": { en: "Contact regained", fr: "Contact rétabli" },
  "moved-away": { en: "The patient is back, or comes for it", fr: "Le patient est de retour, ou revient pour le retrait" },
  "surgeon-changed": { en: "The patient is back with us", fr: "Le patient revient chez nous" },
  "consent-withdrawn": { en: "Consent is given again", fr: "Le consentement est redonné" },
  transferred: { en: "Care is back with us", fr: "Le suivi nous revient" },
};

/** Warning signs, in the words of the patient's sheet. @source warning-sign-leaflets */
export const redFlagTexts: Readonly<Record<RedFlagSign, Text>> = {
  fever: { en: "Fever of 38 °C or more, or shivering", fr: "Fièvre de 38 °C ou plus, ou frissons" },
  infection: {
    en: "Spreading redness, heat, pus, smell, fluid through the dressing",
    fr: "Rougeur qui s’étend, chaleur, pus, odeur, liquide à travers le pansement",
  },
  "rising-pain": {
    en: "Rising pain that rest and tablets do not settle",
    fr: "Douleur qui augmente malgré le repos et les comprimés",
  },
  "wire-changed": {
    en: "The wire is loose, moved, bent, buried or out",
    fr: "La broche bouge, s’est déplacée, pliée, enfoncée ou est sortie",
  },
  "toe-circulation": { en: "Toe white, blue, cold or still numb", fr: "Orteil blanc, bleu, froid ou toujours engourdi" },
  clot: {
    en: "Calf pain or swelling, chest pain, breathlessness (emergency: 911)",
    fr: "Douleur ou enflure au mollet, douleur à la poitrine, essoufflement (urgence : 911)",
  },
  bleeding: { en: "Heavy bleeding", fr: "Saignement abondant" },
  injury: { en: "Injury, or the toe suddenly looks different", fr: "Blessure, ou changement soudain de la forme de l’orteil" },
  allergy: { en: "Allergic reaction", fr: "Réaction allergique" },
};

/** Who owes what, what is in the way, and what was called in. */
export const followUpTexts = {
  hinder: { en: "Removal hindered", fr: "Retrait empêché" },
  hinderNote: {
    en: "The wire stays owed, on the same dates. This says what is done next, by whom, and when somebody looks again.",
    fr: "La broche reste due, aux mêmes dates. Ceci dit la prochaine étape, qui s’en charge et quand on y revient.",
  },
  why: { en: "Why", fr: "Pourquoi" },
  nextStep: { en: "Next step", fr: "Prochaine étape" },
  nextOn: { en: "Looked at again on (within 28 days)", fr: "À revoir le (dans les 28 jours)" },
  next: { en: "next", fr: "ensuite" },
  since: { en: "since", fr: "depuis le" },
  endHindrance: { en: "Possible again", fr: "De nouveau possible" },
  endNote: { en: "The wire stays owed as before.", fr: "La broche reste due comme avant." },
  describes: { en: "What happened", fr: "Ce qui s’est passé" },
  owner: { en: "Responsible", fr: "Responsable" },
  assign: { en: "Assign", fr: "Attribuer" },
  assignTitle: { en: "Assign responsibility", fr: "Attribuer la responsabilité" },
  surgeonOnDuty: { en: "Surgeon on duty", fr: "Chirurgien de garde" },
  nurseOnDuty: { en: "Nurse on duty", fr: "Infirmière de garde" },
  reportRedFlag: { en: "Report warning sign", fr: "Signaler un signe d’alarme" },
  signs: { en: "Which signs", fr: "Quels signes" },
  said: { en: "What was said, in the caller’s words", fr: "Ce qui a été dit, dans les mots de la personne" },
  emergency: {
    en: "Chest pain, breathlessness or heavy bleeding: the caller hangs up and dials 911 now.",
    fr: "Douleur à la poitrine, essoufflement ou saignement abondant : la personne raccroche et compose le 911 maintenant.",
  },
  acknowledge: { en: "Acknowledge warning sign", fr: "Prendre en charge le signe d’alarme" },
  decision: { en: "What is done", fr: "Ce qui est fait" },
  isOver: { en: "Is the foot free of it now?", fr: "Le pied en est-il débarrassé maintenant?" },
  overNote: {
    en: "Until it is over, every “yes” to what the patient may do reads “ask the practice first”.",
    fr: "Tant que ce n’est pas réglé, chaque « oui » à ce que le patient peut faire devient « demander d’abord à la clinique ».",
  },
  requestCallBack: { en: "Request call back", fr: "Demander un rappel" },
  about: { en: "What about", fr: "À quel sujet" },
  callBack: { en: "Record call back", fr: "Consigner le rappel" },
  answered: { en: "What was said", fr: "Ce qui a été dit" },
  foot: { en: "Which foot?", fr: "Quel pied?" },
} as const satisfies Record<string, Text>;

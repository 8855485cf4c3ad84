import type { PartAspect, ProtocolSection } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";

/** The chapters of the protocol. */
export const sectionTexts: Readonly<Record<ProtocolSection, Text>> = {
  assessment: { en: "Assessment", fr: "Évaluation" },
  indication: { en: "Indication", fr: "Indication" },
  reasons: { en: "Why this operation", fr: "Pourquoi cette opération" },
  information: { en: "Information", fr: "Information" },
  risks: { en: "Risks", fr: "Risques" },
  care: { en: "Care after the operation", fr: "Soins après l’opération" },
  before: { en: "Before the operation", fr: "Avant l’opération" },
  technique: { en: "The operation, step by step", fr: "L’opération, étape par étape" },
  visits: { en: "Visits and films", fr: "Visites et radiographies" },
  afterwards: { en: "Dressing, wire and exercises", fr: "Pansement, broche et exercices" },
  restrictions: { en: "What the foot may bear", fr: "Ce que le pied peut supporter" },
  activities: { en: "What the patient may do", fr: "Ce que la personne peut faire" },
};

/** Which side of an item changes. */
export const aspectTexts: Readonly<Record<PartAspect, Text>> = {
  title: { en: "Title", fr: "Titre" },
  text: { en: "Text", fr: "Texte" },
  window: { en: "Period", fr: "Période" },
  range: { en: "Limits", fr: "Limites" },
  parameter: { en: "Quantity", fr: "Quantité" },
  programme: { en: "Length of the programme", fr: "Durée du programme" },
  instruction: { en: "Explaining the exercises", fr: "Explication des exercices" },
  start: { en: "Start of the exercises", fr: "Début des exercices" },
  call: { en: "Call about the exercises", fr: "Appel au sujet des exercices" },
  "with-surgeon": { en: "Who must see the patient", fr: "Qui doit voir la personne" },
  order: { en: "Order", fr: "Ordre" },
  activity: { en: "Rule and text", fr: "Règle et texte" },
  questionnaires: { en: "Instruments", fr: "Instruments" },
};

/** What changes, before and after. */
export const changeTexts = {
  changes: { en: "What changes", fr: "Ce qui change" },
  none: { en: "Nothing changes.", fr: "Rien ne change." },
  noQuestionnaire: { en: "none", fr: "aucun" },
  before: { en: "Before", fr: "Avant" },
  after: { en: "After", fr: "Après" },
  absent: { en: "not there", fr: "absent" },
  moved: { en: "What moves", fr: "Ce qui se déplace" },
  noneMoves: { en: "Nothing that is owed moves.", fr: "Rien de ce qui est dû ne se déplace." },
  messages: { en: "What would be sent otherwise", fr: "Ce qui serait envoyé autrement" },
  noMessageMoves: { en: "No message changes.", fr: "Aucun message ne change." },
  notSent: { en: "not sent", fr: "pas envoyé" },
  due: { en: "due", fr: "échéance le" },
  answers: { en: "What the patient may do", fr: "Ce que la personne peut faire" },
  english: { en: "English", fr: "Anglais" },
  french: { en: "French", fr: "Français" },
  surgeonOnly: { en: "Only a visit with the surgeon counts", fr: "Seule une visite avec le chirurgien compte" },
  anybody: { en: "A visit with a nurse counts too", fr: "Une visite avec une infirmière compte aussi" },
  activityKinds: {
    "from-operation": { en: "Yes, from the operation on", fr: "Oui, dès l’opération" },
    "after-wire": { en: "Yes, once the wire is out", fr: "Oui, une fois la broche retirée" },
    "from-time": { en: "Yes, after a time", fr: "Oui, après un temps" },
    ask: { en: "Ask the practice", fr: "Demander à la clinique" },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** So many days. */
export const dayCount = (count: number): Text => ({
  en: `${count} ${Math.abs(count) === 1 ? "day" : "days"}`,
  fr: `${count} ${Math.abs(count) < 2 ? "jour" : "jours"}`,
});
/** So many months. */
export const monthCount = (count: number): Text => ({ en: `${count} ${count === 1 ? "month" : "months"}`, fr: `${count} mois` });
/** So many changes. */
export const changeCount = (count: number): Text => ({
  en: `${count} ${count === 1 ? "change" : "changes"}`,
  fr: `${count} ${count < 2 ? "changement" : "changements"}`,
});

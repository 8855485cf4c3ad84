import type { Text } from "@firstray/radiograph";
import type { Obligation, ObligationKind, Owner } from "./obligation.ts";

const titles: Readonly<Record<ObligationKind, Text>> = {
  "wire-removal": { en: "Wire removal", fr: "Retrait de la broche" },
  visit: { en: "Visit", fr: "Visite" },
  films: { en: "Films", fr: "Radiographies" },
  dressing: { en: "Dressing change", fr: "Changement de pansement" },
  "exercise-instruction": { en: "Explain the toe exercises", fr: "Expliquer les exercices de l’orteil" },
  "exercise-start": { en: "Exercises started", fr: "Début des exercices" },
  "exercise-call": { en: "Call about the exercises", fr: "Appel au sujet des exercices" },
  consent: { en: "Consent", fr: "Consentement" },
  "consent-copy": { en: "Copy of the consent", fr: "Copie du consentement" },
  "care-read": { en: "Care after the operation, read", fr: "Soins postopératoires lus" },
  "record-outcome": { en: "Record what became of the operation", fr: "Inscrire l’issue de l’opération" },
  reconcile: { en: "Something does not fit", fr: "Quelque chose ne concorde pas" },
  "retained-fragment": { en: "Fragment left in the foot", fr: "Fragment resté dans le pied" },
  "red-flag": { en: "Acknowledge a warning sign", fr: "Prendre en charge un signe d’alarme" },
  "call-back": { en: "Call back", fr: "Rappeler la personne" },
  "reconcile-gap": { en: "Confirm what a restore may have lost", fr: "Vérifier ce qu’une restauration a pu perdre" },
  questionnaire: { en: "Questionnaire", fr: "Questionnaire" },
  "clinic-day": { en: "No clinic day in the window: find one", fr: "Aucun jour de clinique dans la période : en trouver un" },
};

const times: Readonly<Record<string, Text>> = {
  X1: { en: "before the operation", fr: "avant l’opération" },
  F1: { en: "one week", fr: "une semaine" },
  F2: { en: "four weeks", fr: "quatre semaines" },
  F3: { en: "three months", fr: "trois mois" },
  F4: { en: "nine months", fr: "neuf mois" },
};

/** What is owed, in a few words; the foot stands beside it. */
export function titleOf({ kind, protocolItem }: Pick<Obligation, "kind" | "protocolItem">): Text {
  const time = times[protocolItem];
  const title = titles[kind];
  return time === undefined ? title : { en: `${title.en}, ${time.en}`, fr: `${title.fr}, ${time.fr}` };
}

/** Who owes it: the role on duty, or the person by id. */
export function ownerTitle(owner: Owner): Text {
  if (owner.kind === "person") return { en: owner.name, fr: owner.name };
  return owner.role === "surgeon"
    ? { en: "Surgeon on duty", fr: "Chirurgien de garde" }
    : { en: "Nurse on duty", fr: "Infirmière de garde" };
}

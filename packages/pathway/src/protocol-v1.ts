import type { OwedEntry, Protocol } from "./protocol.ts";
import { activityRulesV1 } from "./protocol-v1-activities.ts";
import { careV1 } from "./protocol-v1-care.ts";
import { assessmentV1, indicationV1, informationV1, reasonsV1, restrictionsV1 } from "./protocol-v1-entries.ts";
import { risksV1 } from "./protocol-v1-risks.ts";
import { techniqueV1 } from "./protocol-v1-technique.ts";
import { visitsV1 } from "./protocol-v1-visits.ts";
import type { WindowRule } from "./window-rule.ts";

const source = "practice-protocol";
const theDayBefore = (opensDays: number): WindowRule => ({ due: { days: -1 }, opensDays, lateDays: 1, escalatesDays: 1 });
const sameDay: WindowRule = { due: { days: 0 }, opensDays: 0, lateDays: 1, escalatesDays: 2 };

const beforeOperation: Protocol["beforeOperation"] = {
  films: {
    item: "X1",
    title: { en: "Films before the operation", fr: "Radiographies avant l’opération" },
    body: {
      en: "Standing radiographs of the foot, from above and from the side.",
      fr: "Radiographies du pied debout, de dessus et de côté.",
    },
    source,
    window: theDayBefore(-182),
  },
  careRead: {
    item: "N2",
    title: { en: "Care after the operation, read", fr: "Soins postopératoires lus" },
    body: {
      en: "The patient reads the section on care after the operation beforehand.",
      fr: "La personne lit d’avance la section sur les soins postopératoires.",
    },
    source,
    window: theDayBefore(-42),
  },
  consent: {
    item: "ledger-consent",
    title: { en: "Consent", fr: "Consentement" },
    body: { en: "The consent to the operation is recorded.", fr: "Le consentement à l’opération est inscrit." },
    source: "ledger",
    window: theDayBefore(-42),
  },
  consentCopy: {
    item: "ledger-consent",
    title: { en: "Copy of the consent", fr: "Copie du consentement" },
    body: { en: "The patient has a copy of the consent.", fr: "La personne a une copie de son consentement." },
    source: "ledger",
    window: theDayBefore(-42),
  },
};

const recordOutcome: OwedEntry = {
  item: "ledger-outcome",
  title: { en: "Outcome of the scheduled operation", fr: "Issue de l’opération prévue" },
  body: {
    en: "Held, with the wires left in each foot, or not held: moved or cancelled, and by whom.",
    fr: "Faite, avec le nombre de broches laissées dans chaque pied, ou non faite : déplacée ou annulée, et par qui.",
  },
  source: "ledger",
  window: sameDay,
};

/**
 * The practice's protocol, first version. Its tolerances are the product's own until the surgeon sets them.
 * @source practice-protocol @source ledger-obligations
 */
export const protocolV1: Protocol = {
  version: 1,
  title: {
    en: "Percutaneous distal metatarsal osteotomy for hallux valgus",
    fr: "Ostéotomie métatarsienne distale percutanée pour hallux valgus",
  },
  assessment: assessmentV1,
  indication: indicationV1,
  reasons: reasonsV1,
  information: informationV1,
  risks: risksV1,
  care: careV1,
  technique: techniqueV1,
  restrictions: restrictionsV1,
  beforeOperation,
  recordOutcome,
  visits: visitsV1,
  visitsWithSurgeon: true,
  questionnaires: [],
  dressing: {
    item: "R2",
    title: { en: "Dressing change", fr: "Changement de pansement" },
    body: { en: "The dressing is changed at the one-week visit.", fr: "Le pansement est changé à la visite d’une semaine." },
    source,
    window: { due: { days: 7 }, opensDays: -2, lateDays: 4, escalatesDays: 8 },
  },
  wireRemoval: {
    item: "R3",
    title: { en: "Wire removal", fr: "Retrait de la broche" },
    body: {
      en: "The wire comes out at the clinic at four weeks. Your practice says this does not hurt.",
      fr: "La broche est retirée à la clinique à quatre semaines. Votre clinique dit que cela ne fait pas mal.",
    },
    source,
    windows: { opensDay: 25, dueDay: 28, lateDay: 32, escalatesDay: 36 },
  },
  exercises: {
    item: "R4",
    title: { en: "Toe exercises", fr: "Exercices de l’orteil" },
    body: {
      en: "Once the wire is out you must do the exercises that bend the big toe up, within the first 4 to 6 weeks. This matters most of all. The sheet shows how.",
      fr: "Une fois la broche retirée, vous devez faire les exercices qui relèvent le gros orteil, dans les 4 à 6 premières semaines. C’est ce qui compte le plus. La feuille montre comment faire.",
    },
    source,
    programmeDays: 42,
    instruction: { due: { days: 0 }, opensDays: 0, lateDays: 2, escalatesDays: 4 },
    start: { due: { days: 7 }, opensDays: -7, lateDays: 1, escalatesDays: 7 },
    call: { due: { days: 10 }, opensDays: -2, lateDays: 4, escalatesDays: 8 },
  },
  reconcile: {
    item: "ledger-1",
    title: { en: "Something does not fit", fr: "Quelque chose ne concorde pas" },
    body: {
      en: "Find out what is true of the foot, record it, and say what happened.",
      fr: "Vérifiez ce qu’il en est du pied, inscrivez-le et expliquez ce qui s’est passé.",
    },
    source: "ledger",
    window: sameDay,
  },
  fragment: {
    item: "ledger-3",
    title: { en: "Fragment left in the foot", fr: "Fragment resté dans le pied" },
    body: {
      en: "A film, the surgeon's decision, and the patient told in writing.",
      fr: "Une radiographie, la décision du chirurgien, et la personne avisée par écrit.",
    },
    source: "ledger",
    window: { due: { days: 7 }, opensDays: -7, lateDays: 4, escalatesDays: 8 },
  },
  activities: activityRulesV1,
};

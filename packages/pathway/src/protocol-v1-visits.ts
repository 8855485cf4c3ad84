import type { VisitRule } from "./protocol.ts";

const source = "practice-protocol";

/** The visits with the surgeon, each with its films. @source practice-protocol F1-F4 @source ledger-obligations */
export const visitsV1: readonly VisitRule[] = [
  {
    item: "F1",
    title: { en: "One-week visit", fr: "Visite d’une semaine" },
    body: {
      en: "One week after the operation: see the surgeon, new dressing, new radiographs.",
      fr: "Une semaine après l’opération : rencontre avec le chirurgien, nouveau pansement, nouvelles radiographies.",
    },
    source,
    window: { due: { days: 7 }, opensDays: -2, lateDays: 4, escalatesDays: 8 },
    weightBearing: "any",
  },
  {
    item: "F2",
    title: { en: "Four-week visit", fr: "Visite de quatre semaines" },
    body: {
      en: "Four weeks after the operation: see the surgeon, new radiographs. The wire comes out.",
      fr: "Quatre semaines après l’opération : rencontre avec le chirurgien, nouvelles radiographies. La broche est retirée.",
    },
    source,
    window: { due: { days: 28 }, opensDays: -3, lateDays: 4, escalatesDays: 8 },
    weightBearing: "stated",
  },
  {
    item: "F3",
    title: { en: "Three-month visit", fr: "Visite de trois mois" },
    body: {
      en: "Three months after the operation: see the surgeon, new radiographs.",
      fr: "Trois mois après l’opération : rencontre avec le chirurgien, nouvelles radiographies.",
    },
    source,
    window: { due: { months: 3 }, opensDays: -14, lateDays: 22, escalatesDays: 36 },
    weightBearing: "stated",
  },
  {
    item: "F4",
    title: { en: "Nine-month visit", fr: "Visite de neuf mois" },
    body: {
      en: "Nine months after the operation: see the surgeon, new radiographs. This is the last visit.",
      fr: "Neuf mois après l’opération : rencontre avec le chirurgien, nouvelles radiographies. C’est la dernière visite.",
    },
    source,
    window: { due: { months: 9 }, opensDays: -30, lateDays: 61, escalatesDays: 91 },
    weightBearing: "stated",
  },
];

import type { Text } from "@firstray/radiograph";

/** Wires: in, out, and what else may be known of one. */
export const wireTexts = {
  since: { en: "since", fr: "depuis le" },
  sinceUnknown: { en: "date of insertion not known", fr: "date de pose inconnue" },
  due: { en: "removal due", fr: "retrait prévu le" },
  broken: { en: "reported broken", fr: "signalée brisée" },
  removed: { en: "Wire removed", fr: "Broche retirée" },
  removeHere: { en: "Record removal", fr: "Consigner le retrait" },
  report: { en: "Report something else", fr: "Signaler autre chose" },
  wire: { en: "Wire", fr: "Broche" },
  in: { en: "In", fr: "En place" },
  outRemoved: { en: "Removed", fr: "Retirée" },
  outElsewhere: { en: "Removed elsewhere", fr: "Retirée ailleurs" },
  outFound: { en: "Found to be out", fr: "Constatée absente" },
  howMany: { en: "Wires counted out", fr: "Broches comptées à la sortie" },
  tipIntact: { en: "Is the tip intact?", fr: "La pointe est-elle intacte?" },
  tipYes: { en: "Yes, whole", fr: "Oui, entière" },
  tipNo: { en: "No, a piece may be left", fr: "Non, un fragment peut être resté" },
  filmOfVisit: { en: "Film of this visit", fr: "Radiographie de cette visite" },
  noFilm: { en: "No film was taken", fr: "Aucune radiographie" },
  filmUndated: { en: "date not known", fr: "date inconnue" },
  removedBy: { en: "Removed by", fr: "Retirée par" },
  where: { en: "Where", fr: "Lieu" },
  clinic: { en: "Clinic", fr: "Clinique" },
  which: { en: "Which wire", fr: "Quelle broche" },
  whatKnown: { en: "What is known", fr: "Ce que l’on sait" },
  elsewhere: { en: "It was removed elsewhere", fr: "Elle a été retirée ailleurs" },
  found: { en: "It is out: it fell or was pulled out", fr: "Elle n’est plus là : tombée ou arrachée" },
  isBroken: { en: "It is broken, or damaged", fr: "Elle est brisée ou abîmée" },
  inserted: { en: "A wire is in that the record does not show", fr: "Une broche est en place sans figurer au dossier" },
  document: { en: "Which document says so", fr: "Quel document l’indique" },
  examinedBy: { en: "Examined by", fr: "Examiné par" },
  describe: { en: "What was seen", fr: "Ce qui a été observé" },
  insertedOn: { en: "Inserted on, if known", fr: "Posée le, si connu" },
  recordReport: { en: "Record report", fr: "Consigner le signalement" },
} as const satisfies Record<string, Text>;

/** How many wires are in one foot. */
export const wiresIn = (count: number): Text => ({
  en: `${count} ${count === 1 ? "wire" : "wires"} in`,
  fr: `${count} ${count === 1 ? "broche" : "broches"} en place`,
});

import type { Text } from "@firstray/radiograph";

/** Films: the list, adding one, its identity. */
export const filmTexts = {
  films: { en: "Films", fr: "Radiographies" },
  none: { en: "No film yet.", fr: "Aucune radiographie pour l’instant." },
  view: { en: "View", fr: "Incidence" },
  side: { en: "Foot", fr: "Pied" },
  date: { en: "Taken on", fr: "Prise le" },
  dateUnknown: { en: "date unknown", fr: "date inconnue" },
  added: { en: "added by", fr: "ajoutée par" },
  measuredBy: { en: "Measured by", fr: "Mesurée par" },
  notMeasured: { en: "Not measured", fr: "Non mesurée" },
  measure: { en: "Measure", fr: "Mesurer" },
  open: { en: "Open film", fr: "Ouvrir la radiographie" },
  dorsoplantar: { en: "Dorsoplantar", fr: "Dorsoplantaire" },
  lateral: { en: "Lateral", fr: "De profil" },
  weightBearing: { en: "Weight bearing", fr: "En charge" },
  notWeightBearing: { en: "Not weight bearing", fr: "Sans charge" },
  weightUnknown: { en: "Weight bearing not known", fr: "Mise en charge inconnue" },
  add: { en: "Add films", fr: "Ajouter des radiographies" },
  drop: { en: "Drop films here (DICOM, PNG or JPEG), or", fr: "Déposez des radiographies ici (DICOM, PNG ou JPEG), ou" },
  choose: { en: "Choose files", fr: "Choisir des fichiers" },
  sending: { en: "Sending", fr: "Envoi" },
  reading: { en: "Reading the film…", fr: "Lecture de la radiographie…" },
  known: { en: "This film was already here.", fr: "Cette radiographie était déjà au dossier." },
  stored: { en: "Added.", fr: "Ajoutée." },
  bothFeet: { en: "Both feet, split into two films", fr: "Deux pieds, séparés en deux radiographies" },
  refused: { en: "Not added", fr: "Non ajoutée" },
  missing: { en: "The film does not say everything: please complete", fr: "Le cliché ne dit pas tout : veuillez compléter" },
  addFilm: { en: "Add film", fr: "Ajouter la radiographie" },
  blocked: { en: "Blocked: the film’s identity differs from the chart", fr: "Bloquée : l’identité du cliché diffère du dossier" },
  blockedHint: {
    en: "Nothing is measured on it until a person settles whose film it is.",
    fr: "Rien n’y est mesuré tant qu’une personne n’a pas établi à qui appartient le cliché.",
  },
  notThisPatient: { en: "Not this patient’s film", fr: "N’appartient pas à ce patient" },
  onFilm: { en: "On the film", fr: "Sur le cliché" },
  onChart: { en: "In the chart", fr: "Au dossier" },
  belongs: { en: "It belongs to this patient", fr: "Il appartient à ce patient" },
  doesNotBelong: { en: "It is not this patient’s", fr: "Il n’appartient pas à ce patient" },
  reason: { en: "Reason", fr: "Raison" },
  dismiss: { en: "Dismiss", fr: "Fermer" },
} as const satisfies Record<string, Text>;

/** What of a film's header may differ from the chart. */
export const identityFieldTexts = {
  name: { en: "Name", fr: "Nom" },
  number: { en: "Patient number", fr: "Numéro de dossier" },
  birthDate: { en: "Date of birth", fr: "Date de naissance" },
  acquiredOn: { en: "Date of the film", fr: "Date du cliché" },
} as const satisfies Record<string, Text>;

import type { Text } from "@firstray/radiograph";

/** A chart that is open to those who treat the patient, and to others for a reason. */
export const restrictionTexts = {
  title: { en: "Restricted chart", fr: "Dossier restreint" },
  restrict: { en: "Restrict the chart…", fr: "Restreindre le dossier…" },
  lift: { en: "Lift the restriction…", fr: "Lever la restriction…" },
  restrictNote: {
    en: "Surgeons and nurses open it as before. Reception and administrators see no name in lists, and have to give a reason to open it; the patient and the administrator see who did.",
    fr: "Les chirurgiens et les infirmières l’ouvrent comme avant. L’accueil et l’administration ne voient aucun nom dans les listes et doivent indiquer un motif pour l’ouvrir; le patient et l’administration voient qui l’a fait.",
  },
  liftNote: {
    en: "From then on the chart opens to everyone who may open charts.",
    fr: "Le dossier s’ouvrira de nouveau à toutes les personnes qui peuvent ouvrir des dossiers.",
  },
  why: { en: "Why", fr: "Motif" },
  submitRestrict: { en: "Restrict the chart", fr: "Restreindre le dossier" },
  submitLift: { en: "Lift the restriction", fr: "Lever la restriction" },
  closed: {
    en: "This chart is restricted to those who treat the patient.",
    fr: "Ce dossier est réservé aux personnes qui soignent le patient.",
  },
  closedMore: {
    en: "If you need it for your work, say why. It opens to you for 60 minutes; your name, your reason and what you open are kept, and shown to the administrator.",
    fr: "Si votre travail l’exige, indiquez pourquoi. Il s’ouvre à vous pendant 60 minutes; votre nom, votre motif et ce que vous ouvrez sont conservés et montrés à l’administration.",
  },
  breakGlass: { en: "Open for this reason", fr: "Ouvrir pour ce motif" },
  isRestricted: { en: "Restricted to those who treat the patient", fr: "Réservé aux personnes qui soignent le patient" },
  openUntil: { en: "Open to you until", fr: "Ouvert pour vous jusqu’au" },
  since: { en: "since", fr: "depuis" },
  listTitle: { en: "Restricted charts that were opened", fr: "Ouvertures de dossiers restreints" },
  listNote: {
    en: "Who opened a chart that is restricted, why, and until when.",
    fr: "Qui a ouvert un dossier restreint, pour quel motif et jusqu’à quand.",
  },
  none: { en: "Nobody has opened one.", fr: "Personne n’en a ouvert." },
  howFound: {
    en: "A restricted chart is found by its whole number, or by the whole name and the date of birth.",
    fr: "Un dossier restreint se trouve par son numéro entier, ou par le nom complet et la date de naissance.",
  },
  until: { en: "until", fr: "jusqu’au" },
} as const satisfies Record<string, Text>;

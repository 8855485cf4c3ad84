import type { Text } from "@firstray/radiograph";

/** Words that every page uses. */
export const commonTexts = {
  loading: { en: "Loading…", fr: "Chargement…" },
  retry: { en: "Try again", fr: "Réessayer" },
  cancel: { en: "Cancel", fr: "Annuler" },
  close: { en: "Close", fr: "Fermer" },
  yes: { en: "Yes", fr: "Oui" },
  no: { en: "No", fr: "Non" },
  unknown: { en: "Not known", fr: "Inconnu" },
  none: { en: "None", fr: "Aucun" },
  optional: { en: "optional", fr: "facultatif" },
  today: { en: "Today", fr: "Aujourd’hui" },
  unreachable: {
    en: "The server does not answer. Check the network; nothing you typed is lost.",
    fr: "Le serveur ne répond pas. Vérifiez le réseau; rien de ce que vous avez saisi n’est perdu.",
  },
  notFound: { en: "There is no such page", fr: "Cette page n’existe pas" },
  notFoundHint: {
    en: "The address may be mistyped, or the page has moved.",
    fr: "L’adresse est peut-être mal saisie, ou la page a été déplacée.",
  },
  backToWorklist: { en: "Back to the worklist", fr: "Retour à la liste de travail" },
  backToPatient: { en: "Back to the patient", fr: "Retour au dossier" },
  broken: { en: "This page could not be drawn", fr: "Cette page n’a pas pu être affichée" },
} as const satisfies Record<string, Text>;

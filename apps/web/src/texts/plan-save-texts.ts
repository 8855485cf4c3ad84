import type { Text } from "@firstray/radiograph";

/** How a draft stands with the server, and its signature. */
export const planSaveTexts = {
  new: { en: "No draft yet: what you change is saved by itself.", fr: "Aucun brouillon : vos changements s’enregistrent d’eux-mêmes." },
  saved: { en: "Draft saved.", fr: "Brouillon enregistré." },
  saving: { en: "Saving the draft…", fr: "Enregistrement du brouillon…" },
  again: { en: "It is tried again by itself.", fr: "Un nouvel essai se fera tout seul." },
  keptHere: { en: "Your draft stays on this page.", fr: "Votre brouillon reste sur cette page." },
  conflict: { en: "Somebody else changed this plan", fr: "Quelqu’un d’autre a modifié ce plan" },
  mine: { en: "Keep mine", fr: "Garder le mien" },
  theirs: { en: "Go on from theirs (undo brings mine back)", fr: "Partir du sien (défaire ramène le mien)" },
  sign: { en: "Sign this plan", fr: "Signer ce plan" },
  signHint: {
    en: "What is signed never changes; a later plan replaces it.",
    fr: "Ce qui est signé ne change plus; un plan ultérieur le remplace.",
  },
  signNow: { en: "Sign", fr: "Signer" },
  noEpisode: {
    en: "A plan belongs to an open course of care: open one for this foot on the patient’s page, then sign.",
    fr: "Un plan appartient à un épisode de soins ouvert : ouvrez-en un pour ce pied sur la page du patient, puis signez.",
  },
  forbidden: { en: "A plan that breaks a limit is not signed.", fr: "Un plan qui dépasse une limite ne se signe pas." },
  waiting: { en: "Wait until the draft is saved.", fr: "Attendez que le brouillon soit enregistré." },
  signed: { en: "Signed plans of this foot", fr: "Plans signés pour ce pied" },
  signedBy: { en: "Signed by", fr: "Signé par" },
  none: { en: "No plan is signed yet.", fr: "Aucun plan n’est encore signé." },
  current: { en: "to operate by", fr: "en vigueur" },
  operated: { en: "operated", fr: "opéré" },
  replaced: { en: "replaced", fr: "remplacé" },
  outdated: { en: "outdated", fr: "périmé" },
  sheet: { en: "Plan sheet (PDF)", fr: "Feuille de plan (PDF)" },
  wall: { en: "Picture for the theatre wall (PNG)", fr: "Image pour le mur de la salle (PNG)" },
  takeOver: { en: "Take over into the draft", fr: "Reprendre dans le brouillon" },
} as const satisfies Record<string, Text>;

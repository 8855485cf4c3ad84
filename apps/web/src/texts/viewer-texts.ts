import type { Text } from "@firstray/radiograph";

/** The film viewer: tools, landmarks, saving. */
export const viewerTexts = {
  stage: { en: "Film", fr: "Radiographie" },
  stageHelp: {
    en: "Tap places the next landmark; drag moves one. Arrow keys move the selected landmark by 0.1 pixel, with Shift by 1; Enter places in the middle; plus and minus zoom; 0 fits; I inverts.",
    fr: "Touchez pour placer le repère suivant; glissez pour en déplacer un. Les flèches déplacent le repère choisi de 0,1 pixel, avec Maj de 1; Entrée place au centre; plus et moins agrandissent; 0 ajuste; I inverse.",
  },
  tools: { en: "Tools", fr: "Outils" },
  place: { en: "Landmarks", fr: "Repères" },
  pan: { en: "Move film", fr: "Déplacer" },
  window: { en: "Brightness", fr: "Luminosité" },
  zoomIn: { en: "Zoom in", fr: "Agrandir" },
  zoomOut: { en: "Zoom out", fr: "Réduire" },
  fit: { en: "Fit", fr: "Ajuster" },
  invert: { en: "Invert", fr: "Inverser" },
  rotate: { en: "Rotate", fr: "Tourner" },
  preset: { en: "Greys", fr: "Niveaux de gris" },
  undo: { en: "Undo", fr: "Défaire" },
  redo: { en: "Redo", fr: "Refaire" },
  placeNow: { en: "Place:", fr: "Placez :" },
  allPlaced: { en: "Every landmark is placed.", fr: "Tous les repères sont placés." },
  landmarks: { en: "Landmarks", fr: "Repères" },
  others: { en: "Other landmarks", fr: "Autres repères" },
  placed: { en: "placed", fr: "placé" },
  missing: { en: "missing", fr: "manquant" },
  next: { en: "next", fr: "suivant" },
  remove: { en: "Remove", fr: "Retirer" },
  save: { en: "Save measurement", fr: "Enregistrer la mesure" },
  saved: { en: "Saved.", fr: "Enregistré." },
  unsaved: { en: "Not saved yet; kept in this browser.", fr: "Pas encore enregistré; conservé dans ce navigateur." },
  measuredBy: { en: "Measured by", fr: "Mesuré par" },
  settleSide: { en: "Which foot is it?", fr: "De quel pied s’agit-il?" },
  settledSide: { en: "Side settled", fr: "Côté établi" },
  isLeft: { en: "It is the left foot", fr: "C’est le pied gauche" },
  isRight: { en: "It is the right foot", fr: "C’est le pied droit" },
  exportPicture: { en: "Export picture", fr: "Exporter l’image" },
  calibration: { en: "Calibration", fr: "Étalonnage" },
  blocked: {
    en: "This film is blocked: settle on the patient’s page whose it is.",
    fr: "Cette radiographie est bloquée : établissez d’abord, dans le dossier, à qui elle appartient.",
  },
} as const satisfies Record<string, Text>;

/** How many of how many. */
export const placedCount = (placed: number, of: number): Text => ({ en: `${placed} of ${of} placed`, fr: `${placed} sur ${of} placés` });

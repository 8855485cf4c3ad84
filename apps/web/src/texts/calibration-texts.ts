import type { MarkerKind, Text } from "@firstray/radiograph";

/** The size of a film's pixels, by a thing of known size on it. */
export const calibrationTexts = {
  title: { en: "Calibration", fr: "Étalonnage" },
  task: { en: "Calibrate", fr: "Étalonner" },
  begin: { en: "Calibrate by an object on the film", fr: "Étalonner par un objet sur le cliché" },
  again: { en: "Calibrate again", fr: "Étalonner de nouveau" },
  one: {
    en: "Tap one edge of the object of known size, then the opposite edge.",
    fr: "Touchez un bord de l’objet de taille connue, puis le bord opposé.",
  },
  other: { en: "Tap the opposite edge.", fr: "Touchez le bord opposé." },
  adjust: {
    en: "Drag an edge to where it lies, or move it with the arrow keys; then save.",
    fr: "Glissez un bord à sa place ou déplacez-le avec les flèches, puis enregistrez.",
  },
  object: { en: "Object", fr: "Objet" },
  name: { en: "Its name", fr: "Son nom" },
  size: { en: "Size between its edges, millimetres", fr: "Taille entre ses bords, millimètres" },
  result: { en: "By this object", fr: "D’après cet objet" },
  header: { en: "By the film’s header", fr: "D’après l’en-tête du cliché" },
  headerNone: { en: "The film’s header does not say.", fr: "L’en-tête du cliché ne le dit pas." },
  save: { en: "Save calibration", fr: "Enregistrer l’étalonnage" },
  wireIn: {
    en: "A wire was in this foot on the day of the film.",
    fr: "Une broche était en place dans ce pied le jour du cliché.",
  },
  recalculated: {
    en: "The calibration has changed since these landmarks were saved: the lengths are recalculated.",
    fr: "L’étalonnage a changé depuis l’enregistrement de ces repères : les longueurs sont recalculées.",
  },
  takeBack: { en: "Take this calibration back", fr: "Annuler cet étalonnage" },
} as const satisfies Record<string, Text>;

/** What the object is. */
export const markerKindTexts: Readonly<Record<MarkerKind, Text>> = {
  ball: { en: "Ball", fr: "Bille" },
  coin: { en: "Coin", fr: "Pièce de monnaie" },
  ruler: { en: "Ruler", fr: "Règle" },
  wire: { en: "Kirschner wire", fr: "Broche de Kirschner" },
  other: { en: "Another object", fr: "Autre objet" },
};

/** How far the new size is from the header's. */
export const againstHeader = (percent: string): Text => ({
  en: `${percent}% against the header`,
  fr: `${percent} % par rapport à l’en-tête`,
});

import type { Side, Text } from "@firstray/radiograph";

/** A foot, as it begins a line. */
export const footTexts: Readonly<Record<Side, Text>> = {
  left: { en: "Left foot", fr: "Pied gauche" },
  right: { en: "Right foot", fr: "Pied droit" },
};

/** A foot, inside a sentence. */
export const footInSentence: Readonly<Record<Side, Text>> = {
  left: { en: "left foot", fr: "pied gauche" },
  right: { en: "right foot", fr: "pied droit" },
};

/** A side alone, as a choice. */
export const sideTexts: Readonly<Record<Side, Text>> = {
  left: { en: "Left", fr: "Gauche" },
  right: { en: "Right", fr: "Droit" },
};

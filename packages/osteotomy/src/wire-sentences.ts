import { type LandmarkName, landmarkTitles, type Text, wireDiameterMm } from "@firstray/radiograph";
import { numberInWords } from "./length-in-words.ts";
import type { WireAssumption } from "./wire-way.ts";

/** What there is to say of a wire's path. */
export const wireSentences = {
  noScale: {
    en: `The film has no scale, so the path of a ${wireDiameterMm} mm wire cannot be drawn on it: calibrate the film first.`,
    fr: `Le cliché n’a pas d’échelle ; le trajet d’une broche de ${wireDiameterMm} mm ne peut donc pas y être tracé : étalonnez d’abord le cliché.`,
  } satisfies Text,
  crossed: (roomMm: number): Text => {
    const room = numberInWords(Math.max(0, roomMm));
    return {
      en: `The wire would cross bone: at the cut ${room.en} mm are free between the head and the inner cortex, and the wire is ${wireDiameterMm} mm thick. Shift the head farther.`,
      fr: `La broche traverserait l’os : à la coupe, ${room.fr} mm sont libres entre la tête et la corticale interne, et la broche a ${wireDiameterMm} mm d’épaisseur. Déplacez davantage la tête.`,
    };
  },
  toeMissing: (missing: readonly LandmarkName[]): Text => {
    const named = (language: keyof Text): string => missing.map((name) => landmarkTitles[name][language]).join(", ");
    return {
      en: `The wire's way along the toe and its length still need these landmarks: ${named("en")}.`,
      fr: `Il manque ces repères pour le trajet de la broche le long de l’orteil et sa longueur : ${named("fr")}.`,
    };
  },
  assumed: {
    cortex: {
      en: "The inner cortex is not marked: 1.5 mm of cortex are assumed.",
      fr: "La corticale interne n’est pas marquée : une épaisseur de 1,5 mm est supposée.",
    },
    nail: {
      en: "The nail's medial corner is not marked: it is assumed 7 mm beside the toe's tip.",
      fr: "Le coin médial de l’ongle n’est pas marqué : il est supposé à 7 mm de la pointe de l’orteil.",
    },
    "canal-width": {
      en: "The canal is drawn as wide all along as at the neck; it narrows in the shaft.",
      fr: "Le canal est tracé partout aussi large qu’au col ; il se rétrécit dans la diaphyse.",
    },
  } satisfies Readonly<Record<WireAssumption, Text>>,
};

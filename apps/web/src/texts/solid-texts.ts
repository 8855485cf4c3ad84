import type { Text } from "@firstray/radiograph";
import { formatNumber } from "../language/format-number.ts";
import type { SolidPose } from "../plan/solid/solid-pose.ts";

/** The plan in three dimensions. */
export const solidTexts = {
  title: { en: "Plan in 3D", fr: "Plan en 3D" },
  stage: { en: "Bones of the first ray, simulated", fr: "Os du premier rayon, simulation" },
  views: { en: "Look from", fr: "Regarder" },
  above: { en: "From above", fr: "D’en haut" },
  side: { en: "From the inner side", fr: "Du côté interne" },
  front: { en: "From the front", fr: "De face" },
  home: { en: "Reset the view", fr: "Vue de départ" },
  withBefore: { en: "Where the bones lie now", fr: "Position actuelle des os" },
  help: {
    en: "Drag to turn, pinch to zoom. Keys: arrows turn (with Shift in small steps), + and − zoom, Home resets.",
    fr: "Glissez pour tourner, pincez pour agrandir. Touches : les flèches tournent (avec Maj, par petits pas), + et − agrandissent et réduisent, Début ramène la vue de départ.",
  },
  noDrawing: {
    en: "This browser cannot draw in 3D (WebGL 2 is off or missing). The plan is whole without it: its numbers are below, its drawing is on the film.",
    fr: "Ce navigateur ne peut pas dessiner en 3D (WebGL 2 est désactivé ou absent). Le plan est complet sans cela : ses chiffres sont ci-dessous, son dessin est sur la radiographie.",
  },
  shapes: {
    en: "Simulated: shapes of our own, as long, wide and turned as this foot was measured. They are not a picture of this patient’s bones.",
    fr: "Simulation : des formes à nous, de la longueur, de la largeur et de l’orientation mesurées sur ce pied. Ce n’est pas une image des os de cette personne.",
  },
} as const satisfies Record<string, Text>;

/** From where one looks, as it changes. */
export function poseWords({ turnDegrees, riseDegrees, zoom }: SolidPose): Text {
  const [turn, rise, size] = [Math.round(turnDegrees), Math.round(riseDegrees), Math.round(100 * zoom)];
  const [minus, height] = [(value: number) => String(value).replace("-", "−"), Math.abs(rise)];
  return {
    en: `Turned ${minus(turn)}°, seen from ${height}° ${rise < 0 ? "below" : "above"}, ${size} %.`,
    fr: `Tourné de ${minus(turn)}°, vu de ${height}° ${rise < 0 ? "d’en dessous" : "d’en haut"}, ${size} %.`,
  };
}

/** A number as both languages write it. */
export function inBoth(value: number, decimals = 1): Text {
  return { en: formatNumber(value, "en", decimals), fr: formatNumber(value, "fr", decimals) };
}

import type { MarkerReading } from "./film-marker.ts";
import type { Text } from "./text.ts";

/** The size of a pixel by a marker, or why it cannot be. */
export type MarkerScale =
  | { readonly kind: "scale"; readonly mmPerPixel: number; readonly spreadPercent: number }
  | { readonly kind: "no-scale"; readonly because: Text };

/** No detector or scanner of radiographs has finer or coarser pixels, millimetres. */
const finestMmPerPixel = 0.02;
const coarsestMmPerPixel = 1;
/** How exactly a reader sets one end on an edge, one SD, pixels: half a pixel, the handles moving by tenths. */
const endSpreadPixels = 0.5;
/** Nearer ends say nothing: their own spread is a sixth of what they measure. */
const fewestPixels = 4;

/**
 * Millimetres per pixel by a thing of known size on the film, with the spread (one SD, percent) that setting its two ends brings;
 * the height of the thing above the detector is not in it.
 * @example markerScale({ marker: { name: "ball", kind: "ball", millimetres: 25 }, from: [0, 0], to: [0, 100] }) // 0.25 mm
 */
export function markerScale({ marker: { millimetres }, from, to }: MarkerReading): MarkerScale {
  if (!(millimetres > 0)) return noScale(sizeSentence);
  const pixels = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (!(pixels >= fewestPixels)) return noScale(endsSentence);
  const mmPerPixel = millimetres / pixels;
  if (mmPerPixel < finestMmPerPixel || mmPerPixel > coarsestMmPerPixel) return noScale(implausibleSentence(mmPerPixel));
  return { kind: "scale", mmPerPixel, spreadPercent: (100 * Math.SQRT2 * endSpreadPixels) / pixels };
}

function noScale(because: Text): MarkerScale {
  return { kind: "no-scale", because };
}

const sizeSentence: Text = {
  en: "The marker's size must be more than 0 mm: enter the size that is printed on it or known from its maker.",
  fr: "La taille de l’objet doit dépasser 0 mm : entrez celle qui y est inscrite ou que donne le fabricant.",
};

const endsSentence: Text = {
  en: `The two ends are less than ${fewestPixels} pixels apart: put one on each edge of the marker.`,
  fr: `Les deux extrémités sont à moins de ${fewestPixels} pixels l’une de l’autre : placez-en une sur chaque bord de l’objet.`,
};

function implausibleSentence(mmPerPixel: number): Text {
  const shown = mmPerPixel.toPrecision(2);
  return {
    en:
      `A pixel of this film would be ${shown} mm; ${finestMmPerPixel} to ${coarsestMmPerPixel} mm is expected. ` +
      "Check the marker's size in millimetres and where its two ends lie.",
    fr:
      `Un pixel de ce cliché mesurerait ${shown.replace(".", ",")} mm; on attend de 0,02 à ${coarsestMmPerPixel} mm. ` +
      "Vérifiez la taille de l’objet en millimètres et la position de ses deux extrémités.",
  };
}

import type { View } from "./landmark.ts";
import { quoted } from "./quoted.ts";
import type { Text } from "./text.ts";

const frenchView: Readonly<Record<View, string>> = { dorsoplantar: "dorsoplantaire", lateral: "latérale" };

/** Why a landmark file cannot be used, each in one sentence that says what was expected. */
export const landmarkRefusals = {
  notAnObject: {
    en: 'The landmarks are not an object: expected { "format": "firstray-landmarks/1", "view", "side", "points" }.',
    fr: 'Les repères ne forment pas un objet : il faut { "format": "firstray-landmarks/1", "view", "side", "points" }.',
  },
  format: (got: unknown): Text => ({
    en: `The landmark file's format is "${quoted(got)}": expected "firstray-landmarks/1"; save the landmarks again in that format.`,
    fr: `Le format du fichier de repères est « ${quoted(got)} » ; il faut « firstray-landmarks/1 » : enregistrez-le de nouveau dans ce format.`,
  }),
  view: (got: unknown): Text => ({
    en: `The landmark file's view is "${quoted(got)}": expected "dorsoplantar" or "lateral".`,
    fr: `L’incidence du fichier de repères est « ${quoted(got)} » ; il faut « dorsoplantar » ou « lateral ».`,
  }),
  side: (got: unknown): Text => ({
    en: `The landmark file's side is "${quoted(got)}": expected "left" or "right".`,
    fr: `Le côté du fichier de repères est « ${quoted(got)} » ; il faut « left » (gauche) ou « right » (droit).`,
  }),
  points: {
    en: 'The landmark file has no "points": expected an object from landmark names to [x, y] in pixels.',
    fr: "Le fichier de repères n’a pas de « points » : il faut un objet qui associe chaque nom de repère à [x, y] en pixels.",
  },
  name: (got: string, view: View): Text => ({
    en: `"${quoted(got)}" is no landmark: correct the name or remove it; the ${view} view has names such as ${example[view]}.`,
    fr: `« ${quoted(got)} » n’est pas un repère : corrigez le nom ou retirez-le ; l’incidence ${frenchView[view]} a des noms comme ${example[view]}.`,
  }),
  otherView: (got: string, view: View): Text => ({
    en: `"${got}" does not belong to the ${view} view: correct the file's view or remove this landmark.`,
    fr: `« ${got} » n’appartient pas à l’incidence ${frenchView[view]} : corrigez l’incidence du fichier ou retirez ce repère.`,
  }),
  position: (name: string): Text => ({
    en: `The landmark ${name} has no position: expected [x, y] or { "at": [x, y], "sd": [along, across] } with finite numbers, in pixels.`,
    fr: `Le repère ${name} n’a pas de position : il faut [x, y] ou { "at": [x, y], "sd": [along, across] } avec des nombres finis, en pixels.`,
  }),
  reach: (name: string, farthest: number): Text => ({
    en: `The landmark ${name} lies off any film: each coordinate must be between −${farthest} and ${farthest} pixels.`,
    fr: `Le repère ${name} est hors de tout cliché : chaque coordonnée doit être entre −${farthest} et ${farthest} pixels.`,
  }),
  spread: (name: string): Text => ({
    en: `The spread of the landmark ${name} is not usable: expected "sd": [along, across], two numbers in pixels, neither negative.`,
    fr: `L’écart type du repère ${name} est inutilisable : il faut "sd": [along, across], deux nombres en pixels, aucun négatif.`,
  }),
  origin: (name: string): Text => ({
    en: `The origin of the landmark ${name} is unknown: expected "placed", "traced" or "moved".`,
    fr: `L’origine du repère ${name} est inconnue : il faut « placed » (placé), « traced » (tracé) ou « moved » (déplacé).`,
  }),
} as const;

const example: Readonly<Record<View, string>> = { dorsoplantar: "firstMetatarsalShaftDistal", lateral: "talusDistal" };

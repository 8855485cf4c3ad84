import { quoted } from "./quoted.ts";
import { tapNames } from "./tap-file.ts";
import type { Text } from "./text.ts";

/** Why a file of taps cannot be used, each in one sentence that says what was expected. */
export const tapRefusals = {
  notAnObject: {
    en: 'The taps are not an object: expected { "format": "firstray-taps/1", "side", "view", "taps" }.',
    fr: 'Les points touchés ne forment pas un objet : il faut { "format": "firstray-taps/1", "side", "view", "taps" }.',
  },
  format: (got: unknown): Text => ({
    en: `The tap file's format is "${quoted(got)}": expected "firstray-taps/1"; save the taps again in that format.`,
    fr: `Le format du fichier de points touchés est « ${quoted(got)} » ; il faut « firstray-taps/1 » : enregistrez-le de nouveau dans ce format.`,
  }),
  view: (got: unknown): Text => ({
    en: `The tap file's view is "${quoted(got)}": only "dorsoplantar" films are traced; place the landmarks of another view by hand.`,
    fr: `L’incidence du fichier de points touchés est « ${quoted(got)} » ; seul un cliché « dorsoplantar » se trace : placez à la main les repères d’une autre incidence.`,
  }),
  side: (got: unknown): Text => ({
    en: `The tap file's side is "${quoted(got)}": expected "left" or "right".`,
    fr: `Le côté du fichier de points touchés est « ${quoted(got)} » ; il faut « left » (gauche) ou « right » (droit).`,
  }),
  taps: {
    en: 'The tap file has no "taps": expected an object from structure names to [x, y] in pixels.',
    fr: "Le fichier de points touchés n’a pas de « taps » : il faut un objet qui associe chaque structure à [x, y] en pixels.",
  },
  name: (got: string): Text => ({
    en: `"${quoted(got)}" is nothing that can be traced from a tap: expected one of ${tapNames.join(", ")}.`,
    fr: `« ${quoted(got)} » ne se trace pas à partir d’un point touché ; il faut l’un de ces noms : ${tapNames.join(", ")}.`,
  }),
  position: (name: string): Text => ({
    en: `The tap ${name} has no position: expected [x, y] with two finite numbers, in pixels of the film.`,
    fr: `Le point touché ${name} n’a pas de position : il faut [x, y] avec deux nombres finis, en pixels du cliché.`,
  }),
} as const;

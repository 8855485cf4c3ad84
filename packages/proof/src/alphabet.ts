import type { Text } from "@firstray/radiograph";
import { amendmentMoves } from "./amendment-moves.ts";
import {
  forgottenLeft,
  measuredLeft,
  nothingYet,
  operatedLeft,
  operatedWithTwoCharts,
  registered,
  registeredTwice,
  withFilmOfBoth,
} from "./beginning.ts";
import { bookingMoves } from "./booking-moves.ts";
import { calendarMoves } from "./calendar-moves.ts";
import { chartMoves } from "./chart-moves.ts";
import { deskMoves } from "./desk-moves.ts";
import { filmMoves } from "./film-moves.ts";
import { followUpMoves } from "./follow-up-moves.ts";
import { mergeMoves } from "./merge-moves.ts";
import type { Move } from "./move.ts";
import { type OperationKind, operationKinds, operationMoves } from "./operation-moves.ts";
import { planMoves } from "./plan-moves.ts";
import { restoreMoves } from "./restore-moves.ts";
import { daysPass, timePasses } from "./time-moves.ts";
import { wireMoves } from "./wire-moves.ts";
import type { World } from "./world.ts";

/** Where histories begin, and what may happen in them. */
export interface Alphabet {
  readonly name: string;
  readonly title: Text;
  readonly start: World;
  /** What has happened before, where it is more than a patient's registration. */
  readonly beginning?: Text;
  readonly moves: readonly Move[];
}

function footAlphabet(name: string, title: Text, kinds: readonly OperationKind[], mostOperations: number): Alphabet {
  const feet = kinds.some(({ feet: operatedFeet }) => operatedFeet.length === 2) ? (["left", "right"] as const) : (["left"] as const);
  const moves = [
    timePasses,
    ...calendarMoves(feet, mostOperations),
    ...operationMoves(kinds, mostOperations),
    ...wireMoves,
    ...amendmentMoves,
    ...restoreMoves,
  ];
  return { name, title, start: registered, moves };
}

const { oneWire, twoWires, bothFeet } = operationKinds;

const recordedBefore: Text = {
  en: "(left foot scheduled, operated on and recorded as it was, one wire)",
  fr: "(pied gauche prévu, opéré et inscrit tel quel, une broche)",
};
const filmedBefore: Text = {
  en: `${recordedBefore.en.slice(0, -1)}; a film of both feet)`,
  fr: `${recordedBefore.fr.slice(0, -1)}; une radiographie des deux pieds)`,
};

/** Families of histories of a foot's wires: one operation of one foot, one of both, and one foot operated on twice. */
export const footAlphabets: readonly Alphabet[] = [
  footAlphabet("one-wire", { en: "one foot operated on once, one wire", fr: "un pied opéré une fois, une broche" }, [oneWire], 1),
  footAlphabet(
    "one-foot",
    { en: "one foot operated on once, one wire or two", fr: "un pied opéré une fois, une broche ou deux" },
    [oneWire, twoWires],
    1,
  ),
  footAlphabet("both-feet", { en: "both feet operated on at once", fr: "les deux pieds opérés en une fois" }, [bothFeet], 1),
  {
    name: "recorded",
    title: { en: "a wire recorded as it was, and what may be said of it", fr: "une broche bien inscrite, et ce qu’on peut en dire" },
    start: operatedLeft,
    beginning: recordedBefore,
    moves: [timePasses, ...wireMoves, ...amendmentMoves, ...restoreMoves],
  },
  {
    name: "forgotten",
    title: { en: "an operation that nobody entered, 25 days later", fr: "une opération que personne n’a inscrite, 25 jours plus tard" },
    start: forgottenLeft,
    beginning: {
      en: "(left foot scheduled and operated on, one wire; nobody enters it; 25 days pass)",
      fr: "(pied gauche prévu et opéré, une broche; personne ne l’inscrit; 25 jours passent)",
    },
    moves: [timePasses, ...calendarMoves(["left"], 1), ...wireMoves, ...amendmentMoves, ...restoreMoves],
  },
  {
    name: "two-charts",
    title: { en: "a wire in one of a patient's two charts", fr: "une broche dans l’un des deux dossiers d’une personne" },
    start: operatedWithTwoCharts,
    beginning: recordedBefore,
    moves: [timePasses, ...wireMoves, ...mergeMoves, ...amendmentMoves],
  },
  footAlphabet("twice", { en: "one foot operated on twice", fr: "un pied opéré deux fois" }, [oneWire], 2),
];

/** Families of histories at a desk, for the rules that are not about wires alone. */
export const deskAlphabets: readonly Alphabet[] = [
  {
    name: "chart",
    title: { en: "a chart from its first page", fr: "un dossier depuis sa première page" },
    start: nothingYet,
    moves: chartMoves,
  },
  {
    name: "desk",
    title: { en: "visits, waivers, amendments around one wire", fr: "visites, renoncements, corrections autour d’une broche" },
    start: operatedLeft,
    beginning: recordedBefore,
    moves: deskMoves,
  },
  {
    name: "follow-up",
    title: { en: "hindrances, owners, calls around one wire", fr: "empêchements, responsables, appels autour d’une broche" },
    start: operatedLeft,
    beginning: recordedBefore,
    moves: followUpMoves,
  },
  {
    name: "bookings",
    title: { en: "days booked for visits around one wire", fr: "rendez-vous fixés autour d’une broche" },
    start: operatedLeft,
    beginning: recordedBefore,
    moves: bookingMoves,
  },
  {
    name: "plans",
    title: { en: "plans signed before an operation", fr: "plans signés avant une opération" },
    start: measuredLeft,
    beginning: {
      en: "(two films of the left foot, one measured)",
      fr: "(deux radiographies du pied gauche, dont une mesurée)",
    },
    moves: planMoves,
  },
  {
    name: "films",
    title: { en: "films around one wire", fr: "radiographies autour d’une broche" },
    start: withFilmOfBoth,
    beginning: filmedBefore,
    moves: filmMoves,
  },
];

/** Everything at once, for random histories: two operations of any kind, desks, films, and days that pass one to thirty at a time. */
export const everything: Alphabet = {
  name: "everything",
  title: { en: "everything at once", fr: "tout à la fois" },
  start: registeredTwice,
  moves: [
    ...[1, 3, 7, 7, 14, 30, 30].map(daysPass),
    ...calendarMoves(["left"], 2),
    ...calendarMoves(["left", "right"], 2),
    ...operationMoves([oneWire, twoWires, bothFeet], 2),
    ...wireMoves,
    ...amendmentMoves,
    ...restoreMoves,
    ...deskMoves,
    ...followUpMoves,
    ...bookingMoves,
    ...filmMoves,
    ...mergeMoves,
  ],
};

import type { Text } from "@firstray/radiograph";
import { amendmentMoves } from "./amendment-moves.ts";
import { nothingYet, operatedLeft, registered, withFilmOfBoth } from "./beginning.ts";
import { calendarMoves } from "./calendar-moves.ts";
import { chartMoves } from "./chart-moves.ts";
import { deskMoves } from "./desk-moves.ts";
import { filmMoves } from "./film-moves.ts";
import { followUpMoves } from "./follow-up-moves.ts";
import type { Move } from "./move.ts";
import { type OperationKind, operationKinds, operationMoves } from "./operation-moves.ts";
import { daysPass, timePasses } from "./time-moves.ts";
import { wireMoves } from "./wire-moves.ts";
import type { World } from "./world.ts";

/** Where histories begin, and what may happen in them. */
export interface Alphabet {
  readonly name: string;
  readonly title: Text;
  readonly start: World;
  readonly moves: readonly Move[];
}

function footAlphabet(name: string, title: Text, kinds: readonly OperationKind[], mostOperations: number): Alphabet {
  const feet = kinds.some(({ feet: operatedFeet }) => operatedFeet.length === 2) ? (["left", "right"] as const) : (["left"] as const);
  const moves = [timePasses, ...calendarMoves(feet, mostOperations), ...operationMoves(kinds, mostOperations), ...wireMoves, ...amendmentMoves];
  return { name, title, start: registered, moves };
}

const { oneWire, twoWires, bothFeet } = operationKinds;

/** Families of histories of a foot's wires: one operation of one foot, one of both, and one foot operated on twice. */
export const footAlphabets: readonly Alphabet[] = [
  footAlphabet("one-foot", { en: "one foot operated on once, one wire or two", fr: "un pied opéré une fois, une broche ou deux" }, [oneWire, twoWires], 1),
  footAlphabet("both-feet", { en: "both feet operated on at once", fr: "les deux pieds opérés en une fois" }, [bothFeet], 1),
  footAlphabet("twice", { en: "one foot operated on twice", fr: "un pied opéré deux fois" }, [oneWire], 2),
];

/** Families of histories at a desk, for the rules that are not about wires alone. */
export const deskAlphabets: readonly Alphabet[] = [
  { name: "chart", title: { en: "a chart from its first page", fr: "un dossier depuis sa première page" }, start: nothingYet, moves: chartMoves },
  { name: "desk", title: { en: "visits, waivers, amendments around one wire", fr: "visites, renoncements, corrections autour d’une broche" }, start: operatedLeft, moves: deskMoves },
  { name: "follow-up", title: { en: "hindrances, owners, calls around one wire", fr: "empêchements, responsables, appels autour d’une broche" }, start: operatedLeft, moves: followUpMoves },
  { name: "films", title: { en: "films around one wire", fr: "radiographies autour d’une broche" }, start: withFilmOfBoth, moves: filmMoves },
];

/** Everything at once, for random histories: two operations of any kind, desks, films, and days that pass one, seven or thirty at a time. */
export const everything: Alphabet = {
  name: "everything",
  title: { en: "everything at once", fr: "tout à la fois" },
  start: registered,
  moves: [
    ...[1, 7, 7, 30, 30].map(daysPass),
    ...calendarMoves(["left"], 2),
    ...calendarMoves(["left", "right"], 2),
    ...operationMoves([oneWire, twoWires, bothFeet], 2),
    ...wireMoves,
    ...amendmentMoves,
    ...deskMoves,
    ...followUpMoves,
    ...filmMoves,
  ],
};

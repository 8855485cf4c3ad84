import type { Text } from "@firstray/radiograph";
import { amendmentMoves } from "./amendment-moves.ts";
import { registered } from "./beginning.ts";
import { calendarMoves } from "./calendar-moves.ts";
import type { Move } from "./move.ts";
import { type OperationKind, operationKinds, operationMoves } from "./operation-moves.ts";
import { timePasses } from "./time-moves.ts";
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

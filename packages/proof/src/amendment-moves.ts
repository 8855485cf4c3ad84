import { endingMoves } from "./ending-moves.ts";
import type { Move } from "./move.ts";
import { remedyMoves } from "./remedy-moves.ts";
import { wrongAmendmentMoves } from "./wrong-amendment-moves.ts";

/** What is said later about what was entered before. */
export const amendmentMoves: readonly Move[] = [...remedyMoves, ...wrongAmendmentMoves, ...endingMoves];

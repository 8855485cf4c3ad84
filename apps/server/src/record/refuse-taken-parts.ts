import type { SentCommand } from "@firstray/contract";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { filmRow } from "../store/film-row.ts";
import type { Transaction } from "../store/in-practice.ts";

/** @throws Problem when a part of a split would take the id of any film or part of the practice: the record knows its own only. */
export async function refuseTakenParts(transaction: Transaction, practice: string, command: SentCommand): Promise<void> {
  if (command.type !== "SplitFilm") return;
  for (const { film } of command.payload.parts) {
    if (await filmRow(transaction, practice, film)) throw new Problem("invalid", sentences.filmIdTaken);
  }
}

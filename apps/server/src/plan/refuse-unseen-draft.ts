import type { SentCommand } from "@firstray/contract";
import { Problem } from "../http/problem.ts";
import type { Transaction } from "../store/in-practice.ts";
import { planDraft } from "../store/plan-draft.ts";
import { draftConflict } from "./draft-conflict.ts";

/** @throws Problem `conflict` when a plan is signed from another draft than the one that was kept last. */
export async function refuseUnseenDraft(transaction: Transaction, practice: string, command: SentCommand): Promise<void> {
  if (command.type !== "SignPlan") return;
  const kept = await planDraft(transaction, practice, command.payload.film);
  if (kept && kept.revision !== command.payload.revision) throw new Problem("conflict", draftConflict(kept));
}

import type { PlanDraft } from "@firstray/contract";
import type { Actor } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** The draft of one film's plan, and who kept it last. */
export interface PlanDraftRow {
  readonly revision: number;
  readonly draft: PlanDraft;
  readonly author: Actor;
  readonly at: string;
}

/** What is kept, on which revision of it. */
export interface KeptDraft {
  readonly film: string;
  readonly patient: string;
  readonly seen: number;
  readonly draft: PlanDraft;
  readonly author: Actor;
  readonly at: string;
}

/** The draft that was kept last, where there is one. */
export async function planDraft(transaction: Transaction, practice: string, film: string): Promise<PlanDraftRow | undefined> {
  const { rows } = await transaction.query<PlanDraftRow>({
    name: "plan-draft",
    text: "SELECT revision, draft, author, at FROM firstray.plan_draft WHERE practice_id = $1 AND film_id = $2",
    values: [practice, film],
  });
  return rows[0];
}

/**
 * Keeps a draft in the place of the one that its author last saw.
 * @returns its revision; `undefined` where somebody kept another one meanwhile, which stays.
 */
export async function keepPlanDraft(transaction: Transaction, practice: string, kept: KeptDraft): Promise<number | undefined> {
  const { film, patient, seen, draft, author, at } = kept;
  const { rows } = await transaction.query<{ revision: number }>({
    name: "keep-plan-draft",
    text: `INSERT INTO firstray.plan_draft AS kept (practice_id, film_id, patient_id, revision, draft, author, at)
      SELECT $1, $2, $3, $4::integer + 1, $5, $6, $7
      WHERE $4 = 0 OR EXISTS (SELECT FROM firstray.plan_draft WHERE practice_id = $1 AND film_id = $2)
      ON CONFLICT (practice_id, film_id) DO UPDATE SET revision = kept.revision + 1, draft = $5, author = $6, at = $7
      WHERE kept.revision = $4
      RETURNING revision`,
    values: [practice, film, patient, seen, JSON.stringify(draft), JSON.stringify(author), at],
  });
  return rows[0]?.revision;
}

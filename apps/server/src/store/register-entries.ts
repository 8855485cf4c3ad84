import type { RegisterEntry } from "@firstray/contract";
import type { Actor, Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** Which register, and of whom where it speaks of one person. */
export interface RegisterName {
  readonly register: "incident" | "communication";
  readonly patient?: string;
}

/** Each entry as its latest revision says, the latest written first. */
export async function registerEntries<Content>(
  transaction: Transaction,
  practice: string,
  { register, patient }: RegisterName,
): Promise<readonly RegisterEntry<Content>[]> {
  const { rows } = await transaction.query<RegisterEntry<Content>>({
    name: "register-entries",
    text: `SELECT id, revision, at, actor, content FROM (
        SELECT DISTINCT ON (entry_id) entry_id AS id, revision, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, actor, content
        FROM firstray.register_entry WHERE practice_id = $1 AND register = $2 AND patient_id IS NOT DISTINCT FROM $3::uuid
        ORDER BY entry_id, revision DESC) AS latest
      ORDER BY at DESC, id`,
    values: [practice, register, patient ?? null],
  });
  return rows;
}

/** One revision, as it is written. */
export interface Revision extends RegisterName {
  readonly id: string;
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly content: unknown;
}

/** @returns whether it could be written: not when somebody has written this revision, or skipped one. */
export async function addRevision(transaction: Transaction, practice: string, added: Revision): Promise<boolean> {
  const { register, patient, id, revision, at, actor, content } = added;
  const { rowCount } = await transaction.query({
    name: "add-register-revision",
    text: `INSERT INTO firstray.register_entry (practice_id, register, entry_id, revision, patient_id, at, actor, content)
      SELECT $1, $2, $3, $4, $5, $6, $7, $8
      WHERE $4 = 1 OR EXISTS (SELECT FROM firstray.register_entry WHERE practice_id = $1 AND register = $2 AND entry_id = $3
        AND revision = $4 - 1 AND patient_id IS NOT DISTINCT FROM $5::uuid)
      ON CONFLICT DO NOTHING`,
    values: [practice, register, id, revision, patient ?? null, at, actor, JSON.stringify(content)],
  });
  return rowCount === 1;
}

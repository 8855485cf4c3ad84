import type { RegisterEntry, RegisterRevision } from "@firstray/contract";
import type { Actor, Instant } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** Which register, and of whom where it speaks of one person. */
export interface RegisterName {
  readonly register: "incident" | "communication";
  readonly patient?: string;
}

/** Each entry as its latest revision says, with those before it; the latest written first. */
export async function registerEntries<Content>(
  transaction: Transaction,
  practice: string,
  { register, patient }: RegisterName,
): Promise<readonly RegisterEntry<Content>[]> {
  const { rows } = await transaction.query<RegisterRevision<Content> & { readonly id: string }>({
    name: "register-entries",
    text: `SELECT entry_id AS id, revision, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, actor, content
      FROM firstray.register_entry WHERE practice_id = $1 AND register = $2 AND patient_id IS NOT DISTINCT FROM $3::uuid
      ORDER BY max(at) OVER (PARTITION BY entry_id) DESC, entry_id, revision DESC`,
    values: [practice, register, patient ?? null],
  });
  const entries = new Map<string, RegisterEntry<Content> & { readonly earlier: RegisterRevision<Content>[] }>();
  for (const { id, ...revision } of rows) {
    const latest = entries.get(id);
    if (latest) latest.earlier.push(revision);
    else entries.set(id, { id, ...revision, earlier: [] });
  }
  return [...entries.values()];
}

/** One revision, as it is written. */
export interface Revision extends RegisterName {
  readonly id: string;
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly content: unknown;
}

/**
 * @returns whether it stands as it was sent: not when somebody else has written this revision, or one was skipped. Sent again because
 * the first answer was lost, it stands already.
 */
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
  return rowCount === 1 || (await stands(transaction, practice, added));
}

async function stands(transaction: Transaction, practice: string, sent: Revision): Promise<boolean> {
  const { register, patient, id, revision, actor, content } = sent;
  const { rowCount } = await transaction.query({
    name: "register-revision-stands",
    text: `SELECT FROM firstray.register_entry WHERE practice_id = $1 AND register = $2 AND entry_id = $3 AND revision = $4
      AND patient_id IS NOT DISTINCT FROM $5::uuid AND actor->>'id' = $6 AND content = $7::jsonb`,
    values: [practice, register, id, revision, patient ?? null, actor.kind === "staff" ? actor.id : "", JSON.stringify(content)],
  });
  return rowCount === 1;
}

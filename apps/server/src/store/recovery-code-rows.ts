import type { Transaction } from "./in-practice.ts";
import type { SignedIn } from "./signed-in.ts";

/** A person's new codes; the earlier ones open nothing any more. */
export async function replaceRecoveryCodes(
  transaction: Transaction,
  practice: string,
  person: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await transaction.query({
    name: "drop-recovery-codes",
    text: "DELETE FROM firstray.recovery_code WHERE practice_id = $1 AND person_id = $2",
    values: [practice, person],
  });
  await transaction.query({
    name: "save-recovery-codes",
    text: "INSERT INTO firstray.recovery_code (practice_id, code_hash, person_id) SELECT $1, unnest($3::bytea[]), $2",
    values: [practice, person, hashes],
  });
}

/** Uses up a code. @returns whose it was; undefined when there is no such code, or its person no longer works here. */
export async function spendRecoveryCode(transaction: Transaction, practice: string, hash: Buffer): Promise<SignedIn | undefined> {
  const { rows } = await transaction.query<SignedIn>({
    name: "spend-recovery-code",
    text: `DELETE FROM firstray.recovery_code AS code USING firstray.staff AS staff
      WHERE code.practice_id = $1 AND code_hash = $2 AND staff.practice_id = code.practice_id AND staff.person_id = code.person_id AND active
      RETURNING staff.person_id AS id, display_name AS name, role`,
    values: [practice, hash],
  });
  return rows[0];
}

/** How many codes a person has left. */
export async function recoveryCodesLeft(transaction: Transaction, practice: string, person: string): Promise<number> {
  const { rows } = await transaction.query<{ count: number }>({
    name: "recovery-codes-left",
    text: "SELECT count(*) AS count FROM firstray.recovery_code WHERE practice_id = $1 AND person_id = $2",
    values: [practice, person],
  });
  return rows[0]?.count ?? 0;
}

import type { Transaction } from "./in-practice.ts";
import type { SignedIn } from "./signed-in.ts";

/** A passkey as it is kept: its public half, and what its authenticator has counted. */
export interface PasskeyRow {
  readonly id: string;
  readonly device: string;
  readonly addedAt: string;
  readonly lastUsedAt: string | null;
  readonly blockedAt: string | null;
  readonly transports: readonly string[];
}

/** One that somebody signs in with. */
export interface PasskeyInUse {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly blockedAt: string | null;
  readonly person: SignedIn;
}

/** A new one. */
export interface NewPasskey {
  readonly id: string;
  readonly person: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly device: string;
}

/** A person's passkeys, the oldest first. */
export async function passkeysOf(transaction: Transaction, practice: string, person: string): Promise<readonly PasskeyRow[]> {
  const { rows } = await transaction.query<PasskeyRow>({
    name: "passkeys-of",
    text: `SELECT passkey_id AS id, device, added_at AS "addedAt", last_used_at AS "lastUsedAt", blocked_at AS "blockedAt", transports
      FROM firstray.passkey WHERE practice_id = $1 AND person_id = $2 ORDER BY added_at, passkey_id`,
    values: [practice, person],
  });
  return rows;
}

/** The passkey and whose it is, held until the transaction ends: two answers of one counter are weighed one after the other. */
export async function holdPasskey(transaction: Transaction, practice: string, id: string): Promise<PasskeyInUse | undefined> {
  const { rows } = await transaction.query<Omit<PasskeyInUse, "person"> & { person_id: string; name: string; role: SignedIn["role"] }>({
    name: "hold-passkey",
    text: `SELECT passkey_id AS id, public_key AS "publicKey", counter, blocked_at AS "blockedAt", person_id, display_name AS name, role
      FROM firstray.passkey JOIN firstray.staff USING (practice_id, person_id)
      WHERE practice_id = $1 AND passkey_id = $2 AND active FOR UPDATE OF passkey`,
    values: [practice, id],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { person_id, name, role, ...passkey } = row;
  return { ...passkey, person: { id: person_id, name, role } };
}

export async function savePasskey(transaction: Transaction, practice: string, passkey: NewPasskey, now: string): Promise<void> {
  const { id, person, publicKey, counter, transports, device } = passkey;
  await transaction.query({
    name: "save-passkey",
    text: `INSERT INTO firstray.passkey (practice_id, passkey_id, person_id, public_key, counter, transports, device, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [practice, id, person, Buffer.from(publicKey), counter, transports, device, now],
  });
}

/** Signed in with: what its authenticator has counted since. */
export async function notePasskeyUse(
  transaction: Transaction,
  practice: string,
  { id, counter, now }: { readonly id: string; readonly counter: number; readonly now: string },
): Promise<void> {
  await transaction.query({
    name: "note-passkey-use",
    text: "UPDATE firstray.passkey SET counter = $3, last_used_at = $4 WHERE practice_id = $1 AND passkey_id = $2",
    values: [practice, id, counter, now],
  });
}

/** Opens nothing any more: a copy of it may exist. */
export async function blockPasskey(transaction: Transaction, practice: string, id: string, now: string): Promise<void> {
  await transaction.query({
    name: "block-passkey",
    text: "UPDATE firstray.passkey SET blocked_at = $3 WHERE practice_id = $1 AND passkey_id = $2",
    values: [practice, id, now],
  });
}

/** @returns whether the person had this passkey. */
export async function removePasskey(transaction: Transaction, practice: string, person: string, id: string): Promise<boolean> {
  const { rowCount } = await transaction.query({
    name: "remove-passkey",
    text: "DELETE FROM firstray.passkey WHERE practice_id = $1 AND person_id = $2 AND passkey_id = $3",
    values: [practice, person, id],
  });
  return rowCount === 1;
}

import type { Actor, Role } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** A link that lets one person in, once. */
export interface InvitationRow {
  readonly id: string;
  readonly role: Role;
  readonly name: string | null;
  readonly person: string | null;
  readonly madeBy: Actor;
  readonly expiresAt: string;
}

/** A new one. */
export interface NewInvitation extends InvitationRow {
  readonly linkHash: Buffer;
  readonly madeAt: string;
}

const columns = `invitation_id AS id, role, display_name AS name, person_id AS person, made_by AS "madeBy", expires_at AS "expiresAt"`;
const isOpen = "used_at IS NULL AND revoked_at IS NULL AND expires_at > $2";

export async function saveInvitation(transaction: Transaction, practice: string, invitation: NewInvitation): Promise<void> {
  const { id, linkHash, role, name, person, madeBy, madeAt, expiresAt } = invitation;
  await transaction.query({
    name: "save-invitation",
    text: `INSERT INTO firstray.invitation (practice_id, invitation_id, link_hash, role, display_name, person_id, made_by, made_at, expires_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [practice, id, linkHash, role, name, person, madeBy, madeAt, expiresAt],
  });
}

/** The invitations that still let somebody in. */
export async function openInvitations(transaction: Transaction, practice: string, now: string): Promise<readonly InvitationRow[]> {
  const { rows } = await transaction.query<InvitationRow>({
    name: "open-invitations",
    text: `SELECT ${columns} FROM firstray.invitation WHERE practice_id = $1 AND ${isOpen} ORDER BY made_at`,
    values: [practice, now],
  });
  return rows;
}

/** The invitation that a link is, while it lets somebody in; held, so that of two who follow it one gets in. */
export async function holdInvitation(
  transaction: Transaction,
  practice: string,
  linkHash: Buffer,
  now: string,
): Promise<InvitationRow | undefined> {
  const { rows } = await transaction.query<InvitationRow>({
    name: "hold-invitation",
    text: `SELECT ${columns} FROM firstray.invitation WHERE practice_id = $1 AND link_hash = $3 AND ${isOpen} FOR UPDATE`,
    values: [practice, now, linkHash],
  });
  return rows[0];
}

export async function useInvitation(transaction: Transaction, practice: string, id: string, now: string): Promise<void> {
  await transaction.query({
    name: "use-invitation",
    text: "UPDATE firstray.invitation SET used_at = $3 WHERE practice_id = $1 AND invitation_id = $2",
    values: [practice, id, now],
  });
}

/** Takes back an invitation that nobody has followed. @returns whether there was one. */
export async function revokeInvitation(transaction: Transaction, practice: string, id: string, now: string): Promise<boolean> {
  const { rowCount } = await transaction.query({
    name: "revoke-invitation",
    text: `UPDATE firstray.invitation SET revoked_at = $2 WHERE practice_id = $1 AND invitation_id = $3 AND ${isOpen}`,
    values: [practice, now, id],
  });
  return rowCount === 1;
}

/** Takes back what was made for a person, or by the machine itself for an administrator: the next one is the only one. */
export async function revokeInvitationsFor(
  transaction: Transaction,
  practice: string,
  person: string | undefined,
  now: string,
): Promise<void> {
  await transaction.query({
    name: "revoke-invitations-for",
    text: `UPDATE firstray.invitation SET revoked_at = $2 WHERE practice_id = $1 AND ${isOpen}
      AND CASE WHEN $3::text IS NULL THEN made_by ->> 'kind' = 'system' ELSE person_id = $3 END`,
    values: [practice, now, person ?? null],
  });
}

import type { Actor } from "@firstray/record";
import type { Transaction } from "./in-practice.ts";

/** One look at, or change of, a patient's data. */
export interface AuditEntry {
  readonly at: string;
  readonly actor: Actor;
  readonly action:
    | "register"
    | "record"
    | "add-film"
    | "set-clinic-days"
    | "open-patient"
    | "open-film"
    | "export-patient"
    | "open-plan"
    | "draft-plan"
    | "plan-sheet"
    | "set-plan-settings"
    | "achieved"
    | "search"
    | "find-restricted"
    | "worklist"
    | "daily-head"
    | "protocol"
    | "protocol-in-flight"
    | "protocol-difference"
    | "messages"
    | "send-message"
    | "settle-message"
    | "sign-in"
    | "sign-out"
    | "lock"
    | "unlock"
    | "passkey-blocked"
    | "passkey-added"
    | "passkey-removed"
    | "recovery-codes"
    | "session-ended"
    | "invite"
    | "invitation-revoked"
    | "join"
    | "staff"
    | "deactivate"
    | "reactivate"
    | "change-role"
    | "patient-link"
    | "patient-link-list"
    | "patient-link-revoked"
    | "patient-link-refused"
    | "patient-link-opened"
    | "patient-page"
    | "access"
    | "conflict"
    | "restrict"
    | "lift-restriction"
    | "break-glass"
    | "broken-glass"
    | "incidents"
    | "record-incident"
    | "communications"
    | "record-communication"
    | "retention"
    | "set-retention"
    | "keep-record"
    | "end-keeping"
    | "destroy-record";
  /** Whose: one patient, or everyone on a list. */
  readonly patients: readonly string[];
  /** Which film, which command; never a name. */
  readonly detail?: string;
  readonly reason?: string;
}

/** Adds to the audit, in the transaction of what it tells of: neither is there without the other. */
export async function audit(transaction: Transaction, practice: string, entry: AuditEntry): Promise<void> {
  transaction.atTheEnd({
    name: "audit",
    text: "INSERT INTO firstray.audit (practice_id, at, actor, action, patients, detail, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    values: [practice, entry.at, entry.actor, entry.action, entry.patients, entry.detail ?? null, entry.reason ?? null],
  });
}

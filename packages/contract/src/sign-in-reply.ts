import type { Instant, Role } from "@firstray/record";
import type { SessionReply } from "./reply.ts";

/** How a session began. */
export type SignInWay = "passkey" | "recovery-code" | "invitation" | "demo";

/** GET /api/account: one's own ways in, and where one is signed in. */
export interface AccountReply {
  readonly passkeys: readonly {
    readonly id: string;
    readonly device: string;
    readonly addedAt: Instant;
    readonly lastUsedAt?: Instant;
    /** Refused since then: its counter went back, so that a copy of it may exist. */
    readonly blockedAt?: Instant;
  }[];
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly {
    readonly id: string;
    /** The session that asks. */
    readonly own: boolean;
    readonly by: SignInWay;
    readonly device: string;
    readonly beganAt: Instant;
    readonly lastSeenAt: Instant;
    readonly endsAt: Instant;
  }[];
}

/** Codes that are shown once; each opens one session. */
export interface RecoveryCodesReply {
  readonly recoveryCodes: readonly string[];
}

/** POST /api/join: signed in, with the codes to keep. */
export interface JoinReply extends RecoveryCodesReply {
  readonly session: SessionReply;
}

/** POST /api/join/challenge without a name: whom the link is for. With one: what the browser needs to make a passkey, too. */
export interface JoinChallengeReply<Options = unknown> {
  readonly role: Role;
  readonly name?: string;
  readonly practice: string;
  readonly expiresAt: Instant;
  readonly options?: Options;
}

/** Somebody of the practice, as the administrator sees them. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly since: Instant;
  readonly until?: Instant;
  readonly passkeys: number;
  /** Open items owed by name. */
  readonly owed: number;
  readonly lastSignedInAt?: Instant;
}

/** A link that lets one person in, and has not been used. */
export interface InvitationReply {
  readonly id: string;
  readonly role: Role;
  readonly name?: string;
  /** Of somebody who is here already. */
  readonly person?: string;
  readonly madeBy: string;
  readonly expiresAt: Instant;
}

/** GET /api/staff/members */
export interface MembersReply {
  readonly members: readonly StaffMember[];
  readonly invitations: readonly InvitationReply[];
}

/** POST /api/invitations: the link is told this once and kept nowhere. */
export interface NewInvitationReply {
  readonly invitation: InvitationReply;
  readonly link: string;
}

/** GET /api/patients/:patient/links: a patient's own page. */
export interface PatientLinksReply {
  readonly links: readonly {
    readonly id: string;
    readonly madeBy: string;
    readonly madeAt: Instant;
    readonly expiresAt: Instant;
    readonly state: "open" | "revoked" | "expired" | "blocked";
    readonly lastOpenedAt?: Instant;
  }[];
  /** Whether patients can reach the address that links lead to. */
  readonly reachable: boolean;
}

/** POST /api/patients/:patient/links: the link is told this once and kept nowhere. */
export interface NewPatientLinkReply extends PatientLinksReply {
  readonly link: string;
}

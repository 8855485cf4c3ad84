import type { MessageStep } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { Instant } from "@firstray/record";
import type { PatientSummary } from "./reply.ts";

/** How messages leave the house now, and when the send loop last went round. */
export interface MessagePost {
  /** Which ways out are set up; what has none waits. */
  readonly ways: { readonly email: boolean; readonly sms: boolean; readonly staff: boolean };
  readonly lastRanAt?: Instant;
}

/** One message of the outbox: planned, under way, sent, or with a question for staff. */
export interface MessageReply {
  readonly id: string;
  readonly patient?: Pick<PatientSummary, "id" | "familyName" | "givenName" | "number">;
  readonly step: MessageStep | "daily-head";
  /** What is owed that it speaks of. */
  readonly about: readonly Text[];
  readonly to:
    | { readonly kind: "patient"; readonly by: "email" | "sms"; readonly address: string }
    | { readonly kind: "staff"; readonly owner: Text };
  readonly state: "waiting" | "sending" | "sent" | "unknown" | "failed" | "expired" | "cancelled";
  readonly notBefore: Instant;
  readonly validUntil: Instant;
  readonly attempts: number;
  readonly changedAt: Instant;
  /** When the last attempt began. */
  readonly sendingAt?: Instant;
  /** As it went out, else as it would now; absent where it is put together only when it leaves. */
  readonly words?: { readonly subject: string; readonly text: string };
  /** The receipt, the refusal, or who said what became of it. */
  readonly outcome?: { readonly kind: string; readonly detail?: string; readonly by?: string };
}

/** GET /api/patients/:patient/messages: everything, what is planned first. GET /api/messages: what needs somebody. */
export interface MessagesReply {
  readonly post: MessagePost;
  readonly messages: readonly MessageReply[];
}

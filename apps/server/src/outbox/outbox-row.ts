import type { MessageContent, MessageRecipient, MessageStep, MessageWords } from "@firstray/pathway";
import type { CivilDate, Instant } from "@firstray/record";

/** A planned message as it is kept: who is told what, on which step, about which obligations. */
export interface KeptMessage {
  readonly step: MessageStep;
  readonly about: readonly string[];
  readonly to: MessageRecipient;
  readonly says: MessageContent;
}

/** The practice's own mail of a morning. */
export interface KeptDailyHead {
  readonly step: "daily-head";
  readonly on: CivilDate;
}

export type MessageState = "waiting" | "sending" | "sent" | "unknown" | "failed" | "expired" | "cancelled";

/** What became of a message, and who says so. */
export interface MessageOutcome {
  readonly kind:
    | "accepted"
    | "refused"
    | "unknown"
    | "interrupted"
    | "too-late"
    | "no-longer-planned"
    | "said-sent"
    | "send-again"
    | "left";
  readonly detail?: string;
  readonly by?: string;
}

/** A message of the outbox, as the queries read it. */
export interface OutboxRow<Message = KeptMessage | KeptDailyHead> {
  readonly id: string;
  readonly patient: string | null;
  readonly key: string;
  readonly revision: number;
  readonly state: MessageState;
  readonly channel: "email" | "sms";
  readonly notBefore: Instant;
  readonly validUntil: Instant;
  readonly attempts: number;
  readonly changedAt: Instant;
  readonly sendingAt: Instant | null;
  readonly message: Message;
  readonly words: MessageWords | null;
  readonly outcome: MessageOutcome | null;
}

/** The columns of a row, named as the type names them; the table is called `outbox` in the query. */
export const outboxColumns = `outbox.id, outbox.patient_id AS patient, outbox.key, outbox.revision, outbox.state, outbox.channel,
  outbox.not_before AS "notBefore", outbox.valid_until AS "validUntil", outbox.attempts, outbox.changed_at AS "changedAt",
  outbox.sending_at AS "sendingAt", outbox.message, outbox.words, outbox.outcome`;

import type { CivilDate, Language, ObligationKey } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";
import type { ObligationKind, Owner } from "./obligation.ts";

/** The occasions on which something is sent: the steps of an obligation, and the two corrections of what was already said. */
export type MessageStep = "reminder" | "past-due" | "late" | "escalated" | "changed" | "withdrawn";

/** To the patient, by what the chart knows; or to whoever owes it. */
export type MessageRecipient =
  | { readonly kind: "patient"; readonly by: "email" | "sms"; readonly address: string; readonly language: Language }
  | { readonly kind: "staff"; readonly owner: Owner };

/**
 * What a message says, without its words. A patient is told of a visit, or of something to read beforehand, by its days alone: mail and
 * SMS are read over shoulders. Staff are told what is owed, never whose it is.
 */
export type MessageContent =
  /** `booked`: the one day that was agreed, not the days on which a visit may be. */
  | { readonly kind: "visit" | "reading"; readonly opensOn: CivilDate; readonly dueOn: CivilDate; readonly booked?: true }
  | { readonly kind: "owed"; readonly obligation: ObligationKind; readonly protocolItem: string; readonly dueOn: CivilDate };

/** Something to be sent, as it follows from the facts: absolute days, no clock. */
export interface PlannedMessage {
  /** `<obligation>/<step>/<patient or staff>`: the place in the outbox. */
  readonly key: string;
  readonly step: MessageStep;
  /** Every obligation that this one message speaks of: a visit and its wire, or both feet, are one message. */
  readonly about: readonly ObligationKey[];
  readonly to: MessageRecipient;
  readonly says: MessageContent;
  /** The first day on which it may be sent. */
  readonly notBefore: Temporal.PlainDate;
  /** The last day on which it may be sent; after it, it is stale. */
  readonly validUntil: Temporal.PlainDate;
}

/** A message that was sent, or may have been, on a day. */
export interface SaidMessage extends Pick<PlannedMessage, "step" | "about" | "says"> {
  readonly to: "patient" | "staff";
  readonly on: Temporal.PlainDate;
}

import type { Side } from "@firstray/radiograph";
import type { EpisodeId, Evidence, ObligationKey, Owner, Wire } from "@firstray/record";
import type { Temporal } from "temporal-polyfill";

export type ObligationKind =
  | "wire-removal"
  | "visit"
  | "films"
  | "dressing"
  | "exercise-instruction"
  | "exercise-start"
  | "exercise-call"
  | "consent"
  | "consent-copy"
  | "care-read"
  | "record-outcome"
  | "reconcile"
  | "retained-fragment"
  | "red-flag"
  | "call-back"
  | "reconcile-gap"
  | "clinic-day"
  | "questionnaire";

export type { Owner } from "@firstray/record";

/**
 * Something the practice owes one foot. Dates are absolute civil dates of the practice's time zone; each names the first
 * day of its state (`standing`), so that only an event can change an obligation.
 */
export interface Obligation {
  /** `<kind>:<subject>`; stable over the obligation's life. */
  readonly key: ObligationKey;
  readonly kind: ObligationKind;
  readonly foot: Side;
  readonly episode?: EpisodeId;
  /** The wire, visit item, operation, discrepancy … it is about. */
  readonly subject: string;
  readonly opensOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly lateOn: Temporal.PlainDate;
  readonly escalatesOn: Temporal.PlainDate;
  readonly owner: Owner;
  /** An item of the practice's protocol, or the ledger's rule (`ledger-1` …). */
  readonly protocolItem: string;
  /** What a person said or asked, in their words. */
  readonly about?: string;
  /** Of a wire still in: what stands in the way of its removal, and what is done next, by whom, when. */
  readonly hindered?: Wire["hindered"] & {};
  /** Of a wire: the day it went in, where that is known. */
  readonly since?: Temporal.PlainDate;
  /** Of a visit: the next one opens, so that from this day on its waiver is proposed; it never waives itself. */
  readonly waiverFrom?: Temporal.PlainDate;
  /** Of what the patient comes for: the day that is booked; it never moves the due day. */
  readonly booked?: Temporal.PlainDate;
  readonly dischargedBy?: Evidence;
  /** Waived counts as missing, never as done. */
  readonly waivedBy?: Evidence & { readonly ground: string };
}

export type Standing =
  | { readonly kind: "upcoming" | "open" | "past-due" | "late" | "escalated" }
  | { readonly kind: "discharged"; readonly by: Evidence }
  | { readonly kind: "waived"; readonly by: Evidence };

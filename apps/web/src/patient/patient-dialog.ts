import type { BookingReply, HistoryEntry, ObligationReply } from "@firstray/contract";
import type { Side } from "@firstray/radiograph";
import type { Hindrance, VisitItem } from "@firstray/record";
import type { AskedScore } from "../visit/asked-score.ts";

/** A duty that one episode's step records without further questions, or with one. */
export type DutyKind = "consent" | "consent-copy" | "care-read" | "dressing" | "exercise-instruction" | "exercise-start" | "exercise-call";

/** Which form is open on a patient's page. */
export type PatientDialog =
  | { readonly kind: "change-details" }
  | { readonly kind: "record-death" }
  | { readonly kind: "patient-link" }
  | { readonly kind: "restriction" }
  | { readonly kind: "open-episode" }
  | { readonly kind: "close-episode"; readonly episode: string }
  | { readonly kind: "adopt-protocol"; readonly episode: string; readonly version: number }
  | { readonly kind: "assess"; readonly episode: string }
  | { readonly kind: "schedule" }
  | { readonly kind: "record-operation"; readonly operation: string }
  | { readonly kind: "operation-not-held"; readonly operation: string }
  | { readonly kind: "record-visit"; readonly item?: VisitItem }
  | { readonly kind: "remove-wire"; readonly foot: Side }
  | { readonly kind: "report-wire"; readonly foot: Side }
  | { readonly kind: "duty"; readonly duty: DutyKind; readonly episode: string }
  | { readonly kind: "reconcile"; readonly obligation: ObligationReply }
  | { readonly kind: "fragment"; readonly foot: Side }
  | { readonly kind: "waive"; readonly obligation: ObligationReply }
  | { readonly kind: "hinder-removal"; readonly foot: Side }
  | { readonly kind: "end-hindrance"; readonly foot: Side; readonly hindrance: Hindrance }
  | { readonly kind: "assign"; readonly obligation: ObligationReply }
  | { readonly kind: "report-red-flag" }
  | { readonly kind: "acknowledge"; readonly obligation: ObligationReply }
  | { readonly kind: "request-call-back" }
  | { readonly kind: "call-back"; readonly obligation: ObligationReply }
  | { readonly kind: "arrange-clinic-day"; readonly obligation: ObligationReply }
  | { readonly kind: "book-visit"; readonly chosen?: string }
  | { readonly kind: "cancel-booking"; readonly booking: BookingReply }
  | { readonly kind: "record-score"; readonly episode: string; readonly asked?: AskedScore }
  | { readonly kind: "merge-chart" }
  | { readonly kind: "wrong-patient"; readonly entry: HistoryEntry }
  | { readonly kind: "correct"; readonly entry: HistoryEntry }
  | { readonly kind: "void"; readonly entry: HistoryEntry };

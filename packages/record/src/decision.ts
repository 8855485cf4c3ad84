import type { Text } from "@firstray/radiograph";
import type { Actor } from "./actor.ts";
import type { CivilDate, Instant } from "./civil-date.ts";
import type { Event } from "./event.ts";
import type { EventId, PatientId } from "./ids.ts";

/** What a decision may not find out for itself. */
export interface DecisionContext {
  readonly today: CivilDate;
  readonly now: Instant;
  readonly actor: Actor;
  /** The practice's versions of the protocol are 1 to this; absent: only the built-in first one is known. */
  readonly newestProtocolVersion?: number;
  /** The insertion that the same transaction records in another patient's chart; absent: none. */
  readonly insertedElsewhere?: { readonly patient: PatientId; readonly event: EventId };
}

export type RefusalCode =
  | "patient-exists"
  | "no-such-patient"
  | "no-such-episode"
  | "no-such-operation"
  | "no-such-film"
  | "no-such-event"
  | "no-such-obligation"
  | "episode-open-for-foot"
  | "film-blocked"
  | "operation-settled"
  | "visit-already-held"
  | "not-allowed"
  | "cannot-waive"
  | "confirm-date"
  | "confirm-early-removal"
  | "confirm-count"
  | "reason-needed"
  | "second-person-needed"
  | "ground-needed"
  | "wire-still-in"
  | "protocol-version"
  | "invalid";

/** An explained no. `ask` says that the same command, confirmed or completed, will be accepted. */
export interface Refusal {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly sentence: Text;
  readonly ask?: "confirm" | "reason" | "second-person" | "ground";
}

/** The same command again is accepted with no events: it has already been recorded. */
export type Decision = { readonly kind: "accepted"; readonly events: readonly Event[] } | Refusal;

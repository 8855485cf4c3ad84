import type { Side, Text } from "@firstray/radiograph";
import type { Actor } from "./actor.ts";
import type { BookingDoubt } from "./booking-doubt.ts";
import type { CivilDate, Instant } from "./civil-date.ts";
import type { Event } from "./event.ts";
import type { QuestionnaireMoment } from "./follow-up-payloads.ts";
import type { EpisodeId, EventId, PatientId, WireId } from "./ids.ts";

/** What a decision may not find out for itself. */
export interface DecisionContext {
  readonly today: CivilDate;
  readonly now: Instant;
  readonly actor: Actor;
  /** The practice's versions of the protocol are 1 to this; absent: only the built-in first one is known. */
  readonly newestProtocolVersion?: number;
  /** The insertion that the same transaction records in another patient's chart; absent: none. */
  readonly insertedElsewhere?: { readonly patient: PatientId; readonly event: EventId };
  /** What is odd about the day that is being booked; absent: nothing. */
  readonly bookingDoubts?: readonly BookingDoubt[];
  /** For each wire the first day after its insertion on which its removal is not early; day 25 for a wire that is not named. */
  readonly removalOpensDays?: ReadonlyMap<WireId, number>;
  /** Feet in which a wire is owed by another chart of the same person; absent: none. */
  readonly wiresInOtherCharts?: readonly Side[];
  /** The questionnaires that the protocols of these courses ask for; absent: none. */
  readonly questionnaires?: readonly AskedQuestionnaire[];
}

/** A questionnaire that a course's protocol asks for at a moment, and the totals that it can have, both ends included. */
export interface AskedQuestionnaire {
  readonly episode: EpisodeId;
  readonly questionnaire: string;
  readonly at: QuestionnaireMoment;
  readonly lowest: number;
  readonly highest: number;
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
  | "plan-forbidden"
  | "operation-settled"
  | "visit-already-held"
  | "not-allowed"
  | "cannot-waive"
  | "confirm-date"
  | "confirm-early-removal"
  | "confirm-count"
  | "confirm-booking"
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

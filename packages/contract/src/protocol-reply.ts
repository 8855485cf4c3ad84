import type { ActivityAnswer, MessageContent, MessageStep, ProtocolChange } from "@firstray/pathway";
import type { Side, Text } from "@firstray/radiograph";
import type { CivilDate, Instant } from "@firstray/record";
import type { PatientSummary, StandingKind, Travelling } from "./reply.ts";

/** A version of the practice's protocol; the built-in first one has no author. */
export interface ProtocolVersionReply {
  readonly number: number;
  readonly author?: string;
  readonly at?: Instant;
  readonly reason?: string;
}

/** GET /api/protocol/versions, the newest first. */
export interface ProtocolVersionsReply {
  readonly versions: readonly ProtocolVersionReply[];
}

/** Where an obligation stands under one version. */
export interface PlacedReply {
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly lateOn: CivilDate;
  readonly escalatesOn: CivilDate;
  readonly standing: StandingKind;
}

/** One obligation that moves; one that only one version owes lacks the other side. */
export interface MovedReply {
  readonly key: string;
  readonly title: Text;
  readonly foot: Side;
  readonly before?: PlacedReply;
  readonly after?: PlacedReply;
}

/** What would be sent, between which days. */
export interface PlacedMessageReply {
  readonly notBefore: CivilDate;
  readonly validUntil: CivilDate;
  readonly says: MessageContent;
}

/** One message that would be sent otherwise; one that only one version sends lacks the other side. */
export interface MovedMessageReply {
  readonly key: string;
  readonly step: MessageStep;
  readonly to: "patient" | "staff";
  readonly before?: PlacedMessageReply;
  readonly after?: PlacedMessageReply;
}

/** GET /api/patients/:patient/protocol-difference */
export interface ProtocolDifferenceReply {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly ProtocolChange[];
  readonly obligations: readonly MovedReply[];
  readonly activities: readonly { readonly before: Travelling<ActivityAnswer>; readonly after: Travelling<ActivityAnswer> }[];
  readonly messages: readonly MovedMessageReply[];
}

/** POST /api/protocol/in-flight: what would move if every running episode followed the protocol that was sent. */
export interface InFlightReply {
  /** Running episodes that were looked at. */
  readonly examined: number;
  /** There are more than are looked at in one go. */
  readonly more: boolean;
  /** Records that cannot be read: nothing is said of them. */
  readonly unreadable: number;
  /** Those of which something moves. */
  readonly episodes: readonly {
    readonly patient: PatientSummary;
    readonly episode: string;
    readonly foot: Side;
    /** The version it follows now. */
    readonly follows: number;
    readonly moved: readonly MovedReply[];
    readonly messages: readonly MovedMessageReply[];
  }[];
}

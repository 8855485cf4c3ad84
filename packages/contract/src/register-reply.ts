import type { Actor, Instant } from "@firstray/record";
import type { Communication, Incident } from "./register-schema.ts";

/** One entry as it stands now; `revision` says how often it was changed. */
export interface RegisterEntry<Content> {
  readonly id: string;
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly content: Content;
}

/** GET /api/incidents, the latest known first. */
export interface IncidentsReply {
  readonly entries: readonly RegisterEntry<Incident>[];
}

/** GET /api/patients/:patient/communications, the latest first. */
export interface CommunicationsReply {
  readonly entries: readonly RegisterEntry<Communication>[];
}

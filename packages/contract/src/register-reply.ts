import type { Actor, Instant } from "@firstray/record";
import type { Communication, Incident } from "./register-schema.ts";

/** What an entry said from a moment on, and who wrote it so. */
export interface RegisterRevision<Content> {
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly content: Content;
}

/** One entry as it stands now; `revision` says how often it was changed. */
export interface RegisterEntry<Content> extends RegisterRevision<Content> {
  readonly id: string;
  /** What it said before, the latest first; the last of them is how it was entered. */
  readonly earlier: readonly RegisterRevision<Content>[];
}

/** GET /api/incidents, the latest known first. */
export interface IncidentsReply {
  readonly entries: readonly RegisterEntry<Incident>[];
}

/** GET /api/patients/:patient/communications, the latest first. */
export interface CommunicationsReply {
  readonly entries: readonly RegisterEntry<Communication>[];
}

import type { Actor, Instant } from "@firstray/record";

/** That a chart is open to those who treat the patient only, since when and why. */
export interface Restriction {
  readonly by: Actor;
  readonly at: Instant;
  readonly reason: string;
  /** Why it is open to the person who asks all the same, and until when. */
  readonly glass?: { readonly reason: string; readonly endsAt: Instant };
}

/** GET /api/broken-glass: who opened a restricted chart, of whom, why and until when; the latest first. */
export interface BrokenGlassReply {
  readonly entries: readonly {
    readonly id: string;
    readonly actor: Extract<Actor, { kind: "staff" }>;
    readonly at: Instant;
    readonly endsAt: Instant;
    readonly reason: string;
    readonly patient: { readonly id: string; readonly familyName: string; readonly givenName: string; readonly number: string };
  }[];
}

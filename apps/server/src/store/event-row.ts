import type { Actor, CivilDate, Instant } from "@firstray/record";

/** A row of the event table, as the queries read it. Of a destroyed record `payload`, `salt` and `reason` are null. */
export interface EventRow {
  readonly patient_id: string;
  readonly sequence: number;
  readonly id: string;
  readonly command_id: string;
  readonly type: string;
  readonly version: number;
  readonly occurred_on: CivilDate;
  readonly recorded_at: Instant;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly payload: unknown;
  readonly salt: Buffer | null;
  readonly payload_hash: Buffer;
}

/** Its place in the practice's chain. */
export interface ChainedRow extends EventRow {
  readonly position: number;
  readonly previous_hash: Buffer;
  readonly row_hash: Buffer;
}

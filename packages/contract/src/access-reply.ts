import type { Text } from "@firstray/radiograph";
import type { Actor, Instant } from "@firstray/record";

/** One look at, or change of, a patient's data. */
export interface AccessEntry {
  /** Its place in the practice's audit; the earlier entries are asked for by it. */
  readonly number: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly title: Text;
  /** Which film, which command; never a name. */
  readonly detail?: string;
  readonly reason?: string;
}

/** GET /api/patients/:patient/access: who opened or changed this patient's file, the latest first. */
export interface AccessReply {
  readonly entries: readonly AccessEntry[];
  readonly more: boolean;
}

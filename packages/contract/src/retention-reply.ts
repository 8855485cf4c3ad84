import type { Text } from "@firstray/radiograph";
import type { Actor, CivilDate, Instant } from "@firstray/record";
import type { ChartName } from "./reply.ts";

/** GET /api/retention: for how long records are kept, and those whose period has passed. */
export interface RetentionReply {
  /** Years after the last entry; null: the practice has not said, and nothing is destroyed. */
  readonly years: number | null;
  /** The span that the last restore lost: what was destroyed in it is here again. */
  readonly restored?: { readonly from: Instant; readonly at: Instant };
  /** Records whose period has passed, the oldest first. */
  readonly due: readonly DueRecord[];
  /** There are more than are listed. */
  readonly more: boolean;
  /** What was destroyed, the latest first. */
  readonly destroyed: readonly DestroyedReply[];
}

/** A record whose period has passed, and whether it may be destroyed. */
export interface DueRecord {
  readonly patient: ChartName;
  /** Every chart of the person, as it stands now: sent back, so that nothing is destroyed that nobody has seen. */
  readonly charts: readonly { readonly patient: string; readonly sequence: number }[];
  readonly lastEntryOn: CivilDate;
  /** Why it may not be destroyed; none: it may. */
  readonly bars: readonly Text[];
  /** That somebody wants it kept, and why. */
  readonly kept?: { readonly by: Actor; readonly at: Instant; readonly reason: string };
}

/** A record that was destroyed: all that is left to say of it. */
export interface DestroyedReply {
  readonly patient: string;
  readonly on: CivilDate;
  readonly by: Actor;
  readonly reason: string;
  readonly years: number;
  readonly entries: number;
  readonly films: number;
}

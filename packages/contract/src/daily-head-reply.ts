import type { CivilDate } from "@firstray/record";
import type { WorklistReply } from "./reply.ts";

/** One line of the daily head: what is owed, and whose it is. */
export type DailyHeadLine = WorklistReply["items"][number];

/** GET /api/daily-head: the practice's morning on one page. */
export interface DailyHeadReply {
  readonly on: CivilDate;
  readonly counts: DailyHeadCounts;
  /** One line for each wire that is in, the earliest due first. */
  readonly wires: readonly DailyHeadLine[];
  /** What is due on the day, wires aside. */
  readonly dueToday: readonly DailyHeadLine[];
  /** What is late and not yet escalated, wires aside. */
  readonly late: readonly DailyHeadLine[];
  /** What is escalated, wires aside. */
  readonly escalated: readonly DailyHeadLine[];
  /** One of the lists is longer than is shown. */
  readonly more: boolean;
  readonly unreadable: WorklistReply["unreadable"];
  readonly scheduler: WorklistReply["scheduler"];
  readonly chain: ChainEnd;
}

/** Each counted to 1000 at most, wires among them. */
export interface DailyHeadCounts {
  readonly wiresIn: number;
  readonly dueToday: number;
  readonly late: number;
  readonly escalated: number;
}

/** The end of a practice's chain of events, which a restore is checked against: the last row's position, and its hash in hexadecimal. */
export interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

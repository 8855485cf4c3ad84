import type { Text } from "@firstray/radiograph";
import type { RefusalCode } from "@firstray/record";
import type { HistoryEntry, PatientSummary } from "./reply.ts";

/** application/problem+json; `sentence` in both languages, `code` stable. */
export interface ProblemReply {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code:
    | RefusalCode
    | "conflict"
    | "not-signed-in"
    | "sign-in-refused"
    | "sign-in-again"
    | "locked"
    | "too-many-tries"
    | "link-over"
    | "not-allowed"
    | "restricted"
    | "destroyed"
    | "not-destroyed"
    | "not-found"
    | "invalid"
    | "possible-duplicate"
    | "unreadable-film"
    | "too-large"
    | "unavailable"
    | "internal";
  readonly sentence: Text;
  readonly ask?: "confirm" | "reason" | "second-person" | "ground";
  readonly duplicates?: readonly PatientSummary[];
  /** For `conflict`: what was recorded since the page was loaded. */
  readonly since?: readonly HistoryEntry[];
  readonly fields?: readonly { readonly path: string; readonly sentence: Text }[];
}

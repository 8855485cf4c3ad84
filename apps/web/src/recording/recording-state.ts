import type { ProblemReply } from "@firstray/contract";

/** Where the recording of something stands. `asked`: the same command will be accepted once the question is answered. */
export type RecordingState =
  | { readonly kind: "ready" }
  | { readonly kind: "sending" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly problem: ProblemReply }
  | { readonly kind: "asked"; readonly ask: NonNullable<ProblemReply["ask"]>; readonly problem: ProblemReply }
  | { readonly kind: "conflict"; readonly problem: ProblemReply };

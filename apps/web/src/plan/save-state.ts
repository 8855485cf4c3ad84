import type { PlanDraft, ProblemReply } from "@firstray/contract";

/** How a draft stands with the server. */
export type SaveState =
  /** There is no draft: what is on screen is where planning begins. */
  | { readonly kind: "new" }
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  /** Tried again by itself. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly problem: ProblemReply }
  /** Somebody else kept another draft meanwhile; both are there. */
  | { readonly kind: "conflict"; readonly problem: ProblemReply; readonly theirs: TheirDraft | undefined };

/** The draft that somebody else kept. */
export interface TheirDraft {
  readonly draft: PlanDraft;
  readonly revision: number;
  readonly by?: { readonly name: string; readonly at: string };
}

import type { ProblemReply } from "@firstray/contract";

/** What came back for something sent: done, an explained no, or no answer at all (then it may be sent again under the same id). */
export type Answer<Reply> =
  | { readonly kind: "done"; readonly reply: Reply }
  | { readonly kind: "refused"; readonly problem: ProblemReply }
  | { readonly kind: "unreachable" };

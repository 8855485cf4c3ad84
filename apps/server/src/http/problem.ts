import type { ProblemReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

/** What a problem may carry beside its code and sentence. */
export type ProblemDetail = Pick<ProblemReply, "ask" | "duplicates" | "since" | "fields">;

/** An explained no to a request; `problem-status.ts` knows its status. Throwing it rolls back the transaction around it. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemReply["code"];
  readonly sentence: Text;
  readonly detail: ProblemDetail;

  constructor(code: ProblemReply["code"], sentence: Text, detail: ProblemDetail = {}) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
    this.detail = detail;
  }
}

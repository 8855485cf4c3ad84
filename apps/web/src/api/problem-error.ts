import type { ProblemReply } from "@firstray/contract";

/** The server's explained no to a question of a page. */
export class ProblemError extends Error {
  readonly problem: ProblemReply;

  constructor(problem: ProblemReply) {
    super(problem.sentence.en);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

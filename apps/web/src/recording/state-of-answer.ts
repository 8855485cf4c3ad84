import type { Answer } from "../api/answer.ts";
import type { RecordingState } from "./recording-state.ts";

/** What an answer that is not “done” means for the form that waits for it. */
export function stateOfAnswer(answer: Exclude<Answer<unknown>, { readonly kind: "done" }>): RecordingState {
  if (answer.kind === "unreachable") return { kind: "unreachable" };
  const { problem } = answer;
  if (problem.code === "conflict") return { kind: "conflict", problem };
  return problem.ask === undefined ? { kind: "refused", problem } : { kind: "asked", ask: problem.ask, problem };
}

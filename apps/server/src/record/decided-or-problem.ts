import { type Command, type DecisionContext, decide, type Event, type Facts } from "@firstray/record";
import { Problem } from "../http/problem.ts";

/** The events that the record decides on. @throws Problem with the record's own sentence when it refuses. */
export function decidedOrProblem(command: Command, facts: Facts, context: DecisionContext): readonly Event[] {
  const decision = decide(command, facts, context);
  if (decision.kind === "accepted") return decision.events;
  const { code, sentence, ask } = decision;
  throw new Problem(code, sentence, ask === undefined ? {} : { ask });
}

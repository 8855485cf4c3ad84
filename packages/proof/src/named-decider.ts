import { type Command, type DecisionContext, deciderWith, type Event, type Facts, type Guard } from "@firstray/record";

/** A decision that says which guard refused; a refusal without one is of the command's own shape. */
type NamedDecision =
  | { readonly kind: "accepted"; readonly events: readonly Event[] }
  | { readonly kind: "refused"; readonly code: string; readonly guard?: string };

export type NamedDecider = (command: Command, facts: Facts, context: DecisionContext) => NamedDecision;

/** The record's own decider over these guards; a refusal carries the name of the guard that gave it. */
export function namedDecider(guards: readonly Guard[]): NamedDecider {
  const signed = guards.map(
    ({ name, refuses }): Guard => ({
      name,
      refuses: (proposal) => {
        const refusal = refuses(proposal);
        return refusal === undefined ? undefined : { ...refusal, guard: name };
      },
    }),
  );
  return deciderWith(signed);
}

import type { Facts, Owner } from "@firstray/record";
import type { Obligation } from "./obligation.ts";

/** Whose an obligation is: as last assigned, or as the state of a wire's removal says, whichever was said last. @source ledger-obligations */
export function withOwner(obligation: Obligation, facts: Facts): Obligation {
  const assigned = facts.assigned.find(({ obligation: key }) => key === obligation.key);
  const { hindered } = obligation;
  const said = [
    assigned && { owner: assigned.owner, event: assigned.evidence.event },
    hindered && { owner: hindered.owner, event: hindered.event },
  ];
  const [last] = said.filter((one) => one !== undefined).toSorted((one, other) => placeOf(facts, other.event) - placeOf(facts, one.event));
  return last === undefined ? obligation : { ...obligation, owner: last.owner satisfies Owner };
}

function placeOf({ history }: Facts, event: string): number {
  return history.findIndex(({ id }) => id === event);
}

import { evolve } from "@firstray/record";
import { doubtfulAfter } from "./does-not-fit.ts";
import type { Invariant } from "./invariant.ts";
import { type ObligationsOf, productObligations } from "./wire-is-owed.ts";
import type { Entry, World } from "./world.ts";

/** What the last move told that does not fit is to be reconciled. @source ledger-1 */
export function doubtIsOwed(obligationsOf: ObligationsOf = productObligations): Invariant {
  return {
    name: "what-does-not-fit-is-owed",
    title: {
      en: "a fact that does not fit what was known is to be looked into",
      fr: "un fait qui ne concorde pas avec ce qu’on savait est à vérifier",
    },
    broken: (world) => {
      const doubtful = world.entries.flatMap(doubtfulIn);
      if (doubtful.length === 0) return undefined;
      const silent = doubtful.find((event) => !isOwed(world, event, obligationsOf));
      return silent === undefined ? undefined : `${silent} does not fit, and nobody is asked to look into it`;
    },
  };
}

function doubtfulIn({ before, events }: Entry): readonly string[] {
  let facts = before;
  return events.flatMap((event) => {
    const doubtful = doubtfulAfter(facts, event);
    facts = events.length === 1 ? facts : evolve(facts, event);
    return doubtful;
  });
}

function isOwed({ facts, other }: World, event: string, obligationsOf: ObligationsOf): boolean {
  const owed = other === undefined ? obligationsOf(facts) : [...obligationsOf(facts), ...obligationsOf(other)];
  return owed.some(({ kind, subject }) => kind === "reconcile" && subject.startsWith(`${event}/`));
}

import { type Facts, factsOf, parseEvent } from "@firstray/record";
import type { Invariant } from "./invariant.ts";

/** The facts that were grown event by event are the facts folded from the stored rows, each read back as the store reads it. */
export const replaysTheSame: Invariant = {
  name: "replays-the-same",
  title: { en: "replay gives the same facts", fr: "relire l’historique donne les mêmes faits" },
  isOfRecord: true,
  broken: ({ facts }) => {
    const rows = facts.history.map((event) => parseEvent(JSON.parse(JSON.stringify(event))));
    const read = rows.flatMap((row) => ("type" in row ? [row] : []));
    if (read.length < rows.length) return "an event cannot be read back";
    return written(factsOf(read)) === written(facts) ? undefined : "the facts read back differ";
  },
};

/** Facts as text, their fields in one order. */
function written(facts: Facts): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

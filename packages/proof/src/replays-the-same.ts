import { type Facts, factsOf, parseEvent } from "@firstray/record";
import type { Invariant } from "./invariant.ts";

/** The facts that were grown event by event are the facts folded from the stored rows, each read back as the store reads it. */
export const replaysTheSame: Invariant = {
  name: "replays-the-same",
  title: { en: "replay gives the same facts", fr: "relire l’historique donne les mêmes faits" },
  isOfRecord: true,
  broken: ({ facts, entries }) => {
    const unread = entries.length === 0 ? facts.history : entries.flatMap(({ events }) => events);
    const rows = unread.map((event) => parseEvent(JSON.parse(JSON.stringify(event))));
    const read = new Map(rows.flatMap((row) => ("type" in row ? [[row.id, row] as const] : [])));
    if (read.size < rows.length) return "an event cannot be read back";
    const { history, ...said } = facts;
    const { history: reread, ...replayed } = factsOf(history.map((event) => read.get(event.id) ?? event));
    if (reread.length !== history.length) return "the history read back is another";
    return JSON.stringify(replayed) === JSON.stringify(said) || written(replayed) === written(said)
      ? undefined
      : "the facts read back differ";
  },
};

/** Facts as text, their fields in one order. */
function written(facts: Omit<Facts, "history">): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
